import { letterFinder } from './letters.ts';
import type { Prepared } from './prepare.ts';
import type { Word, Words } from './segment.ts';
import { stem } from './stem.ts';
import { isPlausible, stockWords } from './stock.ts';
import { functionWords, isKoreanFunctionWord } from './stop-words.ts';
import { gluedAt, gramAt, gramSize, textsWith, textsWithKorean, type Vocabulary } from './vocabulary.ts';

/** A distinct word of the draft that says something. */
export interface Content {
  key: string;
  /** 1, or 0.5 for a letter where two letters make a word. */
  weight: number;
  /** The suggestions that hold it. */
  texts: readonly number[];
  /** It is in a run taken from a suggestion, so it is nobody's but the suggestions'. */
  isCopied: boolean;
}

const SHORTEST = 3;
const MANY = 5;
type Finder = (i: number) => readonly number[];

/** Too many words that cannot be words: none of the others proves anything ("oxuxr txexaxmxs axrxe"). */
function isGibberish(words: Words): boolean {
  const long = words.list.filter((word) => word.script === 'spaced' && !word.piece && word.text.length >= 4);
  const odd = long.filter((word) => !isPlausible(word.text)).length;
  return odd >= MANY && odd * 3 > long.length;
}

/** One flag a word of the draft: does it say something, stock phrases and filler aside? */
export function contentWords(words: Words, language?: string): boolean[] {
  if (isGibberish(words)) return words.list.map(() => false);
  const isFunctionWord = functionWords(words, language);
  const stock = stockWords(words);
  return words.list.map((word, i) => {
    if (stock[i] || word.piece || word.script === 'hiragana') return false;
    if (word.script === 'korean') return !isKoreanFunctionWord(word.text);
    if (word.script !== 'spaced') return true;
    return word.text.length >= SHORTEST && !isFunctionWord(word.text) && isPlausible(word.text);
  });
}

/** Where a word stands, alone or joined with those only a symbol keeps apart from it. */
function wordFinder(words: Words, vocabulary: Vocabulary): Finder {
  const joined = new Map<number, readonly number[]>();
  words.list.forEach((word, i) => {
    if (word.script !== 'spaced' || word.glued) return;
    const { text, size } = gluedAt(words, i);
    const texts = text === '' ? [] : textsWith(vocabulary, text);
    if (texts.length > 0) for (let j = i; j < i + size; j++) joined.set(j, texts);
  });
  const known = new Map<string, readonly number[]>();
  return (i) => {
    const word = words.list[i];
    if (word === undefined) return [];
    const alone = known.get(word.text) ?? textsWith(vocabulary, word.text);
    known.set(word.text, alone);
    const together = joined.get(i);
    return together === undefined ? alone : [...new Set([...alone, ...together])];
  };
}

function finder(words: Words, vocabulary: Vocabulary): Finder {
  const letters = letterFinder(words, vocabulary);
  const spaced = wordFinder(words, vocabulary);
  return (i) => {
    const word = words.list[i];
    if (word === undefined) return [];
    if (word.script === 'spaced') return spaced(i);
    return word.script === 'korean' ? textsWithKorean(vocabulary, word) : letters(i);
  };
}

function keyOf(words: Words, word: Word, i: number): string {
  if (word.script === 'spaced') return stem(word.text);
  return word.script === 'korean'
    ? word.text.slice(0, 2)
    : gramAt(words, i, gramSize(word.script)) || word.text;
}

/** In Chinese, Japanese or Korean, a Latin word is mostly a name put back in its own letters: it proves nothing. */
function latinIsForeign(words: Words): boolean {
  const spaced = words.list.filter((word) => word.script === 'spaced').length;
  return spaced * 2 < words.count;
}

/** The distinct content words of the draft, subject left out, each with the suggestions that hold it. */
export function contentOf(
  words: Words,
  isContent: readonly boolean[],
  copied: readonly boolean[],
  suggestions: Prepared,
  subjects: readonly Prepared[],
): Content[] {
  const find = finder(words, suggestions.vocabulary());
  const inSubject = subjects.map((subject) => finder(words, subject.vocabulary()));
  const isForeign = latinIsForeign(words);
  const found = new Map<string, Content>();
  words.list.forEach((word, i) => {
    if (!isContent[i]) return;
    const key = keyOf(words, word, i);
    const known = found.get(key);
    if (known !== undefined) known.isCopied ||= copied[i] ?? false;
    if (known !== undefined || inSubject.some((holds) => holds(i).length > 0)) return;
    const texts = find(i);
    if (isForeign && word.script === 'spaced' && texts.length === 0) return;
    found.set(key, { key, weight: word.weight, texts, isCopied: copied[i] ?? false });
  });
  return [...found.values()];
}
