import type { Material } from '../types.ts';

const LATIN = /\p{Script=Latin}\p{M}*/gu;
/** Without spaces a word is two letters, as the gate counts; names in Latin letters and figures stay whole. */
const PAIRS = /[\p{Script=Latin}\d][\p{Script=Latin}\d.,%]*|[^\s\p{P}]{1,2}|\p{P}/gu;
const SENTENCE_ENDS = /(?<=[.!?…؟][»”"]?)\s+|(?<=[。！？][」』”]?)\s*/u;
const CLAUSE_ENDS = /(?<=[、，；：。！？])/u;

/** Whether the script puts no spaces between words. */
export function isUnspaced({ language }: Material): boolean {
  return language === 'ja' || language === 'zh';
}

/** Words, or pairs of letters where none are spaced. */
export function wordsOf(text: string, material: Material): string[] {
  return isUnspaced(material) ? (text.match(PAIRS) ?? []) : text.split(/\s+/);
}

/** What can change places without becoming gibberish: words, or clauses where no words are spaced. */
export function movablesOf(text: string, material: Material): string[] {
  return isUnspaced(material) ? text.split(CLAUSE_ENDS) : wordsOf(text, material);
}

export function joined(parts: readonly string[], material: Material): string {
  return parts.join(isUnspaced(material) ? '' : ' ');
}

export function sentencesOf(text: string): string[] {
  return text.split(SENTENCE_ENDS).filter((sentence) => sentence.trim() !== '');
}

/** Every word changed. */
export function eachWord(
  text: string,
  material: Material,
  change: (word: string, i: number) => string,
): string {
  return joined(wordsOf(text, material).map(change), material);
}

/** Every Latin letter changed, whatever accents it wears: those stay. */
export function eachLatin(text: string, change: (letter: string) => string): string {
  return text.replace(LATIN, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    return change(base) + marks.join('');
  });
}

/** Something put between every two letters of a word. */
export function between(text: string, mark: string): string {
  return text.replace(/(?<=\p{L}\p{M}*)(?=\p{L})/gu, mark);
}

/** The letters of a long word changed; four syllables of Korean make one, and six letters of unspaced scripts. */
export function eachLongWord(
  text: string,
  material: Material,
  change: (letters: readonly string[]) => readonly string[],
): string {
  const long = isUnspaced(material)
    ? /\p{L}{6}/gu
    : material.language === 'ko'
      ? /\p{L}{4,}/gu
      : /\p{L}{6,}/gu;
  return text.replace(long, (word) => change([...word]).join(''));
}

export function reversed(text: string): string {
  return [...text].reverse().join('');
}

export function capitalised(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

export function withoutPunctuation(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, '');
}

/** Words as tags and addresses hold them. */
export function bareWordsOf(text: string, material: Material): string[] {
  return wordsOf(withoutPunctuation(text), material).filter((word) => word !== '');
}

/** Numbers from 0 to 1 that are the same on every run and in every browser (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<Part>(parts: readonly Part[], seed: number): Part[] {
  const next = random(seed);
  const keys = new Map(parts.map((_, i) => [i, next()]));
  return [...parts.entries()]
    .sort(([a], [b]) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
    .map(([, part]) => part);
}
