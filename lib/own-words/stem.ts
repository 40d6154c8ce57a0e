const ENDING =
  /(?:ements|ement|ations|ation|ingly|ing|ent|ons|ont|ait|ees|eux|euse|eur|ers|er|ed|en|es|ez|em|ly|s|x|e|o|a|i|n)$/;
const STEM = 6;
const FUZZY_FROM = 6;
const FUZZY = 8;

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
 * Keys under which two words a typo apart meet (one letter dropped, added, changed or swapped with its neighbour): the
 * head of the word, and that head less each of its letters. Short words have none: a typo makes them another word.
 */
export function typoKeys(word: string): string[] {
  if (word.length < FUZZY_FROM) return [];
  const head = word.slice(0, FUZZY);
  const keys = [`~${head}`];
  for (let i = 0; i < head.length; i++) keys.push(`~${head.slice(0, i)}${head.slice(i + 1)}`);
  return keys;
}
