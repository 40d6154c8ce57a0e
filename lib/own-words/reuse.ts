import type { Words } from './segment.ts';

/** Some texts' letters one after the other, with where each short run of letters stands. */
export interface RunIndex {
  letters: string;
  /** Hash of GRAM letters → last place it starts at. */
  last: ReadonlyMap<number, number>;
  /** Place → the place before it with the same hash, or -1. */
  previous: Int32Array;
  /** Where each text ends in `letters`. */
  ends: readonly number[];
}

/** A run of the draft's words, `first` to `last` included, that text `text` has too. */
export interface Run {
  first: number;
  last: number;
  text: number;
}

const GRAM = 10;
const BASE = 31;
const MOST_PLACES = 24;
const SEPARATOR = '\n';

/** Rolling hashes of every GRAM letters (Karp and Rabin). */
function hashes(letters: string): Int32Array {
  const count = Math.max(0, letters.length - GRAM + 1);
  const result = new Int32Array(count);
  let power = 1;
  for (let i = 1; i < GRAM; i++) power = Math.imul(power, BASE);
  let hash = 0;
  for (let i = 0; i < letters.length; i++) {
    if (i >= GRAM) hash = (hash - Math.imul(letters.charCodeAt(i - GRAM), power)) | 0;
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(i)) | 0;
    if (i >= GRAM - 1) result[i - GRAM + 1] = hash;
  }
  return result;
}

/** Indexes the letters of several texts. */
export function indexRuns(texts: readonly Words[]): RunIndex {
  const ends: number[] = [];
  let size = 0;
  for (const words of texts) {
    size += words.letters.length + SEPARATOR.length;
    ends.push(size);
  }
  const letters = texts.map((words) => words.letters + SEPARATOR).join('');
  const all = hashes(letters);
  const previous = new Int32Array(all.length);
  const last = new Map<number, number>();
  all.forEach((hash, place) => {
    previous[place] = last.get(hash) ?? -1;
    last.set(hash, place);
  });
  return { letters, last, previous, ends };
}

function commonLength(a: string, i: number, b: string, j: number): number {
  let length = 0;
  while (i + length < a.length && j + length < b.length) {
    const code = a.charCodeAt(i + length);
    if (code !== b.charCodeAt(j + length) || code === 10) break;
    length += 1;
  }
  return length;
}

/**
 * The runs of whole draft words whose letters stand together in an indexed text, however either is spaced or
 * punctuated. Runs may overlap; what is too short to matter is for the caller to drop.
 */
export function sharedRuns(draft: Words, index: RunIndex): Run[] {
  const runs: Run[] = [];
  if (index.last.size === 0) return runs;
  const starts = wordStarts(draft);
  const all = hashes(draft.letters);
  for (let i = 0; i < all.length; i++) {
    let place = index.last.get(all[i] ?? 0) ?? -1;
    for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
      const isSeen = i > 0 && place > 0 && draft.letters[i - 1] === index.letters[place - 1];
      const length = isSeen ? 0 : commonLength(draft.letters, i, index.letters, place);
      const run = length < GRAM ? undefined : wholeWords(draft, starts, i, i + length);
      if (run !== undefined) runs.push({ ...run, text: textAt(index, place) });
      place = index.previous[place] ?? -1;
    }
  }
  return runs;
}

/** Letter → the first word that starts there or later. */
function wordStarts(words: Words): Int32Array {
  const starts = new Int32Array(words.letters.length + 1).fill(words.list.length);
  words.list.forEach((word, i) => {
    starts[word.letter] = i;
  });
  for (let i = starts.length - 2; i >= 0; i--) starts[i] = Math.min(starts[i] ?? 0, starts[i + 1] ?? 0);
  return starts;
}

function wholeWords(
  words: Words,
  starts: Int32Array,
  from: number,
  to: number,
): { first: number; last: number } | undefined {
  const first = starts[from] ?? 0;
  let last = (starts[to] ?? words.list.length) - 1;
  const word = words.list[last];
  if (word !== undefined && word.letter + word.text.length > to) last -= 1;
  return last < first ? undefined : { first, last };
}

function textAt(index: RunIndex, place: number): number {
  let low = 0;
  let high = index.ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place < (index.ends[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
