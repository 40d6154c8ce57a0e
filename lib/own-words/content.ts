import { contentWords } from './content-words.ts';
import { gluedAt, gramSize, gramsOf } from './grams.ts';
import { isMostlyForeign, nearFinder } from './near.ts';
import type { Prepared } from './prepare.ts';
import type { Word, Words } from './segment.ts';
import { stem } from './stem.ts';
import { textsWith, textsWithKorean, type Vocabulary } from './vocabulary.ts';

/** A distinct word of the draft that says something. */
export interface Content {
  /** 1, or 0.5 for a letter where two letters make a word. */
  weight: number;
  /** It is in a run taken from a suggestion, so it is nobody's but the suggestions'. */
  isCopied: boolean;
  /** Where it stands, by word. */
  at: number[];
}

/** What a draft says, and which suggestions say it too. */
export interface Said {
  list: readonly Content[];
  /** One row a word, one column a text: 1 where the text holds the word. */
  held: Uint8Array;
  texts: number;
}

const NONE: readonly number[] = [];
const NONE_LISTS: readonly (readonly number[])[] = [];
type Lists = (i: number) => readonly (readonly number[])[];

/** The texts of a word alone, and of it joined with those only a symbol keeps apart from it. */
function wordLists(words: Words, vocabulary: Vocabulary): Lists {
  const joined = new Map<number, readonly number[]>();
  words.list.forEach((word, i) => {
    if (word.script !== 'spaced' || word.glued || !words.list[i + 1]?.glued) return;
    const { text, size } = gluedAt(words, i);
    const texts = text === '' ? NONE : textsWith(vocabulary, text);
    if (texts.length > 0) for (let j = i; j < i + size; j++) joined.set(j, texts);
  });
  return (i) => [textsWith(vocabulary, words.list[i]?.text ?? ''), joined.get(i) ?? NONE];
}

/** The texts that hold a letter of a script without spaces: beside the same neighbours. */
function letterLists(words: Words, vocabulary: Vocabulary): Lists {
  const textsAt = gramsOf(words).map((gram) => (gram === '' ? NONE : (vocabulary.keys.get(gram) ?? NONE)));
  return (i) => {
    const script = words.list[i]?.script ?? 'spaced';
    const lists: (readonly number[])[] = [];
    for (let start = Math.max(0, i - gramSize(script) + 1); start <= i; start++) {
      if (words.list[start]?.script === script) lists.push(textsAt[start] ?? NONE);
    }
    return lists;
  };
}

/** The texts that hold the i-th word, in lists that may overlap. */
function textLists(words: Words, vocabulary: Vocabulary): Lists {
  if (vocabulary.keys.size === 0) return () => [];
  const ofWord = wordLists(words, vocabulary);
  const ofLetter = letterLists(words, vocabulary);
  return (i) => {
    const word = words.list[i];
    if (word?.script === 'spaced') return ofWord(i);
    return word?.script === 'korean' ? [textsWithKorean(vocabulary, word.text)] : ofLetter(i);
  };
}

function keyOf(words: Words, word: Word, i: number): string {
  if (word.script === 'spaced') return stem(word.text);
  return word.script === 'korean' ? word.text.slice(0, 2) : gramsOf(words)[i] || word.text;
}

/** Flags by word: taken from a suggestion, from its title as it stands, from another item. */
export interface Copied {
  copied: readonly boolean[];
  whole: readonly boolean[];
  others: readonly boolean[];
}

function subjectFinder(words: Words, subjects: readonly Prepared[]): (i: number) => boolean {
  const finders = subjects.map((subject) => textLists(words, subject.vocabulary()));
  return (i) => finders.some((find) => find(i).some((list) => list.length > 0));
}

/** How much one text says: its distinct content words, subject left out. */
function sizeOf(words: Words, subjects: readonly Prepared[]): number {
  const isContent = contentWords(words);
  const isSubject = subjectFinder(words, subjects);
  const counted = new Set<string>();
  let size = 0;
  words.list.forEach((word, i) => {
    const key = keyOf(words, word, i);
    if (!isContent[i] || counted.has(key) || isSubject(i)) return;
    counted.add(key);
    size += word.weight;
  });
  return size;
}

const sizes = new WeakMap<Prepared, { subjects: readonly Prepared[]; sizes: readonly number[] }>();

/** How much each text says (see `sizeOf`); kept with the texts, since it is the same at every keystroke. */
export function sizesOf(texts: Prepared, subjects: readonly Prepared[]): readonly number[] {
  const known = sizes.get(texts);
  if (known?.subjects.every((subject, i) => subject === subjects[i])) return known.sizes;
  const made = texts.words.map((words) => sizeOf(words, subjects));
  sizes.set(texts, { subjects, sizes: made });
  return made;
}

/** The distinct content words of the draft, subject left out, each with the suggestions that hold it. */
export function contentOf(
  words: Words,
  isContent: readonly boolean[],
  { copied, whole, others }: Copied,
  suggestions: Prepared,
  subjects: readonly Prepared[],
): Said {
  const texts = suggestions.texts.length;
  const held = new Uint8Array(isContent.filter(Boolean).length * texts);
  const lists = textLists(words, suggestions.vocabulary());
  const near = nearFinder(words, isContent, copied, suggestions.vocabulary());
  const isSubject = subjectFinder(words, subjects);
  const isForeign = isMostlyForeign(words);
  const found = new Map<string, Content | null>();
  const list: Content[] = [];
  words.list.forEach((word, i) => {
    if (!isContent[i]) return;
    const key = keyOf(words, word, i);
    const isCopied = Boolean(copied[i] || whole[i]);
    const known = found.get(key);
    if (known) {
      known.isCopied ||= isCopied;
      known.at.push(i);
    }
    if (known !== undefined) return;
    // What was copied is every text's: nothing to look for.
    const holding = isCopied ? NONE_LISTS : [...lists(i), near(i)];
    const isFresh = !isCopied && holding.every((ids) => ids.length === 0);
    const provesNothing = others[i] || (isForeign && word.script === 'spaced' && isFresh);
    if (!whole[i] && (provesNothing || isSubject(i))) {
      found.set(key, null);
      return;
    }
    for (const ids of holding) for (const id of ids) held[list.length * texts + id] = 1;
    const content = { weight: word.weight, isCopied, at: [i] };
    found.set(key, content);
    list.push(content);
  });
  return { list, held, texts };
}
