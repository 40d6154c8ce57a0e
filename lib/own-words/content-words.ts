import { isIndic } from './fold.ts';
import type { Words } from './segment.ts';
import { isPlausible, stockWords } from './stock.ts';
import { functionWords, isKoreanFunctionWord } from './stop-words.ts';

const SHORTEST = 3;
const SHORTEST_INDIC = 2;
const MANY = 5;
const MOSTLY = 0.85;

/** How many letters make a content word: what is shorter holds sentences together, in most languages. */
function shortest(text: string): number {
  return isIndic(text.charCodeAt(0)) ? SHORTEST_INDIC : SHORTEST;
}

/** Whether a text is written in hiragana almost alone, as to a child: then hiragana say something too. */
function isInHiragana(words: Words): boolean {
  const letters = words.list.filter((word) => word.weight < 1);
  return letters.filter((word) => word.script === 'hiragana').length > letters.length * MOSTLY;
}

/** Too many words that cannot be words: none of the others proves anything ("oxuxr txexaxmxs axrxe"). */
function isGibberish(words: Words): boolean {
  const long = words.list.filter((word) => word.script === 'spaced' && !word.piece && word.text.length >= 4);
  const odd = long.filter((word) => !isPlausible(word.text)).length;
  return odd >= MANY && odd * 3 > long.length;
}

/**
 * One flag a word of the draft: does it say something, stock phrases and filler aside?
 *
 * @param copied words taken from a text: what language the draft is in is for the others to say
 */
export function contentWords(words: Words, language?: string, copied?: readonly boolean[]): boolean[] {
  if (isGibberish(words)) return words.list.map(() => false);
  const isFunctionWord = functionWords(words, language, copied);
  const stock = stockWords(words);
  const inHiragana = isInHiragana(words);
  return words.list.map((word, i) => {
    if (stock[i] || word.piece) return false;
    if (word.script === 'hiragana') return inHiragana;
    if (word.script === 'korean') return !isKoreanFunctionWord(word.text);
    if (word.script !== 'spaced') return true;
    return word.text.length >= shortest(word.text) && !isFunctionWord(word.text) && isPlausible(word.text);
  });
}
