import { reversed } from './backwards.ts';

const ENDING =
  /(?:ements|ement|ations|ation|ingly|ing|ent|ons|ont|ait|ees|eux|euse|eur|ers|er|ed|en|es|ez|em|ly|s|x|e|o|a|i|n|t)$/;
const STEM = 6;
const FUZZY_FROM = 6;
const FUZZY = 8;
const ANAGRAM_FROM = 5;

/**
 * What inflection leaves of a folded word, in any of our languages: one ending off, six letters at most. Coarse on
 * purpose, as in Nawab, Stevenson and Clough (2012): the gate asks whether a word was there, not what it means.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word.replace(ENDING, '');
  return (cut.length >= 3 ? cut : word).slice(0, STEM);
}

/**
 * Keys under which a word and its misspellings meet: one letter of its head dropped, added, changed or swapped with its
 * neighbour; its letters in any order. Short words have none: a typo makes them another word.
 */
export function typoKeys(word: string): string[] {
  const keys: string[] = [];
  keys.push(word.length >= ANAGRAM_FROM ? `%${[...word].sort().join('')}` : `!${word}`);
  if (word.length < FUZZY_FROM) return keys;
  const head = word.slice(0, FUZZY);
  keys.push(`~${head}`);
  for (let i = 0; i < head.length; i++) keys.push(`~${head.slice(0, i)}${head.slice(i + 1)}`);
  return keys;
}

/**
 * The keys that a word of a draft is looked for under: it may be a longer one less a letter, or written from its end.
 */
export function lookups(word: string): string[] {
  const keys = [stem(word), ...typoKeys(word)];
  if (word.length === FUZZY_FROM - 1) keys.push(`~${word}`);
  if (word.length < ANAGRAM_FROM) keys.push(`!${reversed(word)}`);
  return keys;
}
