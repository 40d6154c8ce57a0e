import type { Words } from './segment.ts';

/** Some texts' letters one after the other, with where short runs of letters stand. */
export interface RunIndex {
  letters: string;
  /** Bucket of a hash of GRAM letters → last indexed place in it, plus one. */
  heads: Int32Array;
  /** Indexed place / STRIDE → the indexed place before it in its bucket, plus one. */
  previous: Int32Array;
  /** Where each text ends in `letters`. */
  ends: readonly number[];
  /** Place → where the first sentence starts there or later. */
  sentences: Int32Array;
}

/** A run of the draft's words, `first` to `last` included, that text `text` has too. */
export interface Run {
  first: number;
  last: number;
  text: number;
  /** It holds a whole sentence of the text. */
  whole: boolean;
}

/** With these two, every run of 9 letters holds an indexed place. */
const GRAM = 8;
const STRIDE = 2;
const BASE = 31;
const MOST_PLACES = 16;
/** A longer stretch is found in pieces that overlap: a megabyte of one letter must not take for ever. */
const MOST_AFTER = 1000;
const MOST_BEFORE = 100;
const SEPARATOR = '\n';
const SEPARATOR_CODE = 10;

function hashAt(letters: string, start: number): number {
  let hash = 0;
  for (let i = start; i < start + GRAM; i++) hash = (Math.imul(hash, BASE) + letters.charCodeAt(i)) | 0;
  return hash;
}

function bucketOf(hash: number, heads: Int32Array): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) & (heads.length - 1);
}

/** Where sentences start, as `RunIndex.sentences`. */
function sentenceStarts(texts: readonly Words[], size: number): Int32Array {
  const starts = new Int32Array(size + 1).fill(size);
  let base = 0;
  for (const { list, letters } of texts) {
    let sentence = -1;
    for (const word of list) {
      if (word.sentence !== sentence) starts[base + word.letter] = base + word.letter;
      sentence = word.sentence;
    }
    base += letters.length;
    starts[base] = base;
    base += SEPARATOR.length;
  }
  for (let i = size - 1; i >= 0; i--) starts[i] = Math.min(starts[i] as number, starts[i + 1] as number);
  return starts;
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
  const previous = new Int32Array(Math.ceil(size / STRIDE));
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(previous.length * 2 + 16)));
  for (let place = 0; place + GRAM <= size; place += STRIDE) {
    const bucket = bucketOf(hashAt(letters, place), heads);
    previous[place / STRIDE] = heads[bucket] as number;
    heads[bucket] = place + 1;
  }
  return { letters, heads, previous, ends, sentences: sentenceStarts(texts, size) };
}

/** How many letters after these places agree, within one text. */
function agreeAfter(a: string, i: number, b: string, j: number): number {
  const most = Math.min(MOST_AFTER, a.length - i);
  let length = 0;
  while (length < most) {
    const code = b.charCodeAt(j + length);
    if (code !== a.charCodeAt(i + length) || code === SEPARATOR_CODE) break;
    length += 1;
  }
  return length;
}

/** How many letters before these places agree, within one text. */
function agreeBefore(a: string, i: number, b: string, j: number): number {
  const most = Math.min(MOST_BEFORE, i, j);
  let length = 0;
  while (length < most) {
    const code = b.charCodeAt(j - length - 1);
    if (code !== a.charCodeAt(i - length - 1) || code === SEPARATOR_CODE) break;
    length += 1;
  }
  return length;
}

/** Calls back with every stretch of letters, of GRAM or more, that stands in an indexed text too, and where there. */
function eachStretch(
  letters: string,
  index: RunIndex,
  found: (from: number, to: number, place: number) => void,
): void {
  // Difference between the two places → how far that alignment was read already.
  const read = new Map<number, number>();
  let power = 1;
  for (let i = 1; i < GRAM; i++) power = Math.imul(power, BASE);
  let hash = letters.length < GRAM ? 0 : hashAt(letters, 0);
  for (let i = 0; i + GRAM <= letters.length; i++) {
    if (i > 0) {
      hash = (hash - Math.imul(letters.charCodeAt(i - 1), power)) | 0;
      hash = (Math.imul(hash, BASE) + letters.charCodeAt(i + GRAM - 1)) | 0;
    }
    let place = (index.heads[bucketOf(hash, index.heads)] as number) - 1;
    for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
      // Another gram of this bucket differs, nearly always, in its first letter or its last.
      const isGram =
        letters.charCodeAt(i) === index.letters.charCodeAt(place) &&
        letters.charCodeAt(i + GRAM - 1) === index.letters.charCodeAt(place + GRAM - 1);
      if (isGram && (read.get(place - i) ?? 0) <= i) {
        const after = agreeAfter(letters, i, index.letters, place);
        if (after >= GRAM) {
          const before = agreeBefore(letters, i, index.letters, place);
          found(i - before, i + after, place - before);
          read.set(place - i, i + after);
        }
      }
      place = (index.previous[place / STRIDE] as number) - 1;
    }
  }
}

/**
 * The runs of whole draft words whose letters stand together in an indexed text, however either is spaced or
 * punctuated. Runs may overlap; what is too short to matter is for the caller to drop.
 */
export function sharedRuns(draft: Words, index: RunIndex): Run[] {
  const runs: Run[] = [];
  if (index.ends.length === 0) return runs;
  const starts = wordStarts(draft);
  eachStretch(draft.letters, index, (from, to, place) => {
    const run = wholeWords(draft, starts, from, to);
    if (run === undefined) return;
    const sentence = index.sentences[place] ?? index.letters.length;
    const whole = (index.sentences[sentence + 1] ?? index.letters.length) <= place + to - from;
    runs.push({ ...run, text: textAt(index, place), whole });
  });
  return runs;
}

/** How many of these letters stand in an indexed text, in stretches of GRAM or more. */
export function sharedLetters(letters: string, index: RunIndex): number {
  let shared = 0;
  let end = 0;
  eachStretch(letters, index, (from, to) => {
    shared += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  });
  return shared;
}

const known = new WeakMap<Words, Int32Array>();

/** Letter → the first word that starts there or later. */
function wordStarts(words: Words): Int32Array {
  let starts = known.get(words);
  if (starts !== undefined) return starts;
  starts = new Int32Array(words.letters.length + 1).fill(words.list.length);
  for (let i = words.list.length - 1; i >= 0; i--) starts[words.list[i]?.letter ?? 0] = i;
  for (let i = starts.length - 2; i >= 0; i--) {
    starts[i] = Math.min(starts[i] as number, starts[i + 1] as number);
  }
  known.set(words, starts);
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
