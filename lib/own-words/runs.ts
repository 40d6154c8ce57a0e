import type { Run } from './reuse.ts';
import type { Words } from './segment.ts';

const SHORTEST_SENTENCE = 3;
const SHORTEST_RUN = 4;
const SHORTEST_RUN_LETTERS = 12;

/** Sums over the words before each: what a run holds is then one subtraction. */
export interface Tally {
  weight: Float64Array;
  letters: Float64Array;
  content: Float64Array;
}

export function tally(words: Words, isContent: readonly boolean[]): Tally {
  const size = words.list.length + 1;
  const sums = {
    weight: new Float64Array(size),
    letters: new Float64Array(size),
    content: new Float64Array(size),
  };
  words.list.forEach((word, i) => {
    const says = isContent[i] || word.piece ? word.weight : 0;
    sums.weight[i + 1] = (sums.weight[i] ?? 0) + word.weight;
    sums.letters[i + 1] = (sums.letters[i] ?? 0) + word.text.length;
    sums.content[i + 1] = (sums.content[i] ?? 0) + says;
  });
  return sums;
}

/** A run worth showing: a sentence, or long enough and saying something, since anyone writes "in the middle of the". */
export function isTelling(run: Run, sums: Tally): boolean {
  const within = (sum: Float64Array): number => (sum[run.last + 1] ?? 0) - (sum[run.first] ?? 0);
  if (run.whole && within(sums.weight) >= SHORTEST_SENTENCE) return true;
  if (within(sums.weight) < SHORTEST_RUN || within(sums.letters) < SHORTEST_RUN_LETTERS) return false;
  return within(sums.content) >= 2;
}

/** One flag a word: whether a telling one of these runs covers it. */
export function copiedWords(words: Words, sums: Tally, runs: readonly Run[]): boolean[] {
  const copied = words.list.map(() => false);
  for (const run of runs) {
    if (isTelling(run, sums)) copied.fill(true, run.first, run.last + 1);
  }
  return copied;
}
