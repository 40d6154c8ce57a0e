import type { Script, Word, Words } from './segment.ts';
import { stem, typoKeys } from './stem.ts';

/** Which of some texts hold a word. Sentences serve the scripts whose words we cannot tell apart. */
export interface Vocabulary {
  /** Key → the texts that hold it, ascending. */
  keys: ReadonlyMap<string, readonly number[]>;
  /** Local gram → the sentences that hold it, ascending, numbered across texts. */
  letters: ReadonlyMap<string, readonly number[]>;
  /** Sentence → its local grams. */
  sentences: readonly ReadonlySet<string>[];
  /** Sentence → its text. */
  sentenceText: readonly number[];
}

const NONE: readonly number[] = [];
const GRAM: Readonly<Partial<Record<Script, number>>> = { han: 2, katakana: 3, unspaced: 4 };

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** Korean glues particles to words: the pairs of syllables tell more than the whole. */
function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

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

/** What to look for within one sentence: a Han letter, two katakana; '' in other scripts, whose letters say nothing. */
export function localGram(words: Words, i: number): string {
  const word = words.list[i];
  if (word?.script === 'han') return word.text;
  return word?.script === 'katakana' ? gramAt(words, i, 2) : '';
}

/** The words from `start` on that nothing but symbols keeps apart ("main-tenance"), as one; '' for a word alone. */
export function gluedAt(words: Words, start: number): { text: string; size: number } {
  let end = start + 1;
  while (words.list[end]?.glued && words.list[end]?.script === 'spaced' && end - start < 8) end += 1;
  const text = words.list.slice(start, end).map((word) => word.text);
  return { text: text.length > 1 ? text.join('') : '', size: end - start };
}

function addSpaced(keys: Map<string, number[]>, text: string, id: number): void {
  append(keys, stem(text), id);
  for (const key of typoKeys(text)) append(keys, key, id);
}

/** Indexes the words of several texts. */
export function vocabularyOf(texts: readonly Words[]): Vocabulary {
  const keys = new Map<string, number[]>();
  const letters = new Map<string, number[]>();
  const sentenceText: number[] = [];
  const sentences: Set<string>[] = [];
  texts.forEach((words, id) => {
    const base = sentenceText.length;
    words.list.forEach((word, i) => {
      const sentence = base + word.sentence;
      sentenceText[sentence] = id;
      sentences[sentence] ??= new Set();
      if (word.script === 'spaced') {
        addSpaced(keys, word.text, id);
        const glued = word.glued ? '' : gluedAt(words, i).text;
        if (glued !== '') addSpaced(keys, glued, id);
      } else if (word.script === 'korean') {
        append(keys, `<${word.text.slice(0, 2)}`, id);
        for (const pair of pairs(word.text)) append(keys, pair, id);
      } else {
        const gram = gramAt(words, i, gramSize(word.script));
        if (gram !== '') append(keys, gram, id);
        const local = localGram(words, i);
        if (local === '') return;
        append(letters, local, sentence);
        sentences[sentence].add(local);
      }
    });
  });
  return { keys, letters, sentences, sentenceText };
}

/** The distinct ids of some lists, each of which has no repeats. */
export function union(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? NONE;
  return [...new Set(filled.flat())];
}

/** The texts that hold a word written between spaces, inflected or mistyped as it may be. */
export function textsWith(vocabulary: Vocabulary, text: string): readonly number[] {
  const exact = vocabulary.keys.get(stem(text)) ?? NONE;
  return union([exact, ...typoKeys(text).map((key) => vocabulary.keys.get(key) ?? NONE)]);
}

/** The texts with a word that starts with a Korean word's first two syllables, or with half of its pairs. */
export function textsWithKorean(vocabulary: Vocabulary, word: Word): readonly number[] {
  const all = pairs(word.text);
  const counts = new Map<number, number>();
  for (const pair of all) {
    for (const id of vocabulary.keys.get(pair) ?? NONE) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = [...counts].filter(([, count]) => count * 2 > all.length).map(([id]) => id);
  return union([vocabulary.keys.get(`<${word.text.slice(0, 2)}`) ?? NONE, most]);
}
