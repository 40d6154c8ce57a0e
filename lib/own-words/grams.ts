import type { Script, Words } from './segment.ts';

const NONE: readonly number[] = [];
const GRAM: Readonly<Partial<Record<Script, number>>> = { han: 2, katakana: 3, unspaced: 4, hiragana: 4 };

/** How many letters of this script, together, make it likely that the same word was meant. */
export function gramSize(script: Script): number {
  return GRAM[script] ?? 0;
}

/** The `size` letters from `start` on, if as many of one script stand together; else ''. */
export function gramAt(words: Words, start: number, size: number): string {
  const first = words.list[start];
  let gram = '';
  for (let i = start; i < start + size; i++) {
    const word = words.list[i];
    if (word === undefined || word.script !== first?.script || (i > start && !word.glued)) return '';
    gram += word.text;
  }
  return gram;
}

const known = new WeakMap<Words, readonly string[]>();

/** The gram that starts at each letter of a script without spaces, of that script's size; '' elsewhere. */
export function gramsOf(words: Words): readonly string[] {
  let grams = known.get(words);
  if (grams === undefined) {
    grams = words.list.map((word, i) => {
      const size = gramSize(word.script);
      return size > 0 ? gramAt(words, i, size) : '';
    });
    known.set(words, grams);
  }
  return grams;
}

/** The words from `start` on that nothing but symbols keeps apart ("main-tenance"), as one; '' for a word alone. */
export function gluedAt(words: Words, start: number): { text: string; size: number } {
  let end = start + 1;
  while (words.list[end]?.glued && words.list[end]?.script === 'spaced' && end - start < 8) end += 1;
  const text = words.list.slice(start, end).map((word) => word.text);
  return { text: text.length > 1 ? text.join('') : '', size: end - start };
}

/** The distinct ids of some lists, each of which has no repeats. */
export function union(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? NONE;
  return [...new Set(filled.flat())];
}

const LONGEST_RUN = 20;

/** The run of one unspaced script that the i-th letter belongs to, as far as a name reaches. */
export function runAt(words: Words, i: number): string {
  const script = words.list[i]?.script;
  let from = i;
  let to = i + 1;
  const isSame = (at: number): boolean => words.list[at]?.script === script;
  while (i - from < LONGEST_RUN && words.list[from]?.glued && isSame(from - 1)) from -= 1;
  while (to - i < LONGEST_RUN && words.list[to]?.glued && isSame(to)) to += 1;
  return words.list
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}
