import { contentWords } from './content-words.ts';
import { gluedAt, gramsOf, union } from './grams.ts';
import { isMixed, nearKeys } from './near.ts';
import { remembered } from './remembered.ts';
import type { Words } from './segment.ts';
import { lookups, stem, typoKeys } from './stem.ts';

/** Which of some texts hold a word. Sentences serve the scripts whose words we cannot tell apart. */
export interface Vocabulary {
  /** Key → the texts that hold it, ascending. */
  keys: ReadonlyMap<string, readonly number[]>;
  /** Telling near key → the sentences that hold it, ascending, numbered across texts. */
  near: ReadonlyMap<string, readonly number[]>;
  /** Sentence → its near keys. */
  sentences: readonly ReadonlySet<string>[];
  /** Word → what was found for it: one writes the same words at every keystroke. */
  known: Map<string, readonly number[]>;
  /** Sentence → its text. */
  sentenceText: readonly number[];
}

const NONE: readonly number[] = [];

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** Korean glues particles to words: the pairs of syllables tell more than the whole. */
function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

/** What the i-th word of a text is found under, anywhere in that text. */
function strictKeys(words: Words, i: number, isContent: boolean): string[] {
  const word = words.list[i];
  if (word === undefined) return [];
  if (word.script === 'korean') return [`<${word.text.slice(0, 2)}`, ...pairs(word.text)];
  if (word.script !== 'spaced') return [gramsOf(words)[i] ?? ''].filter(Boolean);
  const glued = word.glued ? '' : gluedAt(words, i).text;
  const texts = [word.text, glued].filter(Boolean);
  // What misspells a function word is mostly another word.
  return texts.flatMap((text) => (isContent ? [stem(text), ...typoKeys(text)] : [stem(text)]));
}

/** Indexes the words of several texts. */
export function vocabularyOf(texts: readonly Words[]): Vocabulary {
  const keys = new Map<string, number[]>();
  const near = new Map<string, number[]>();
  const sentenceText: number[] = [];
  const sentences: Set<string>[] = [];
  texts.forEach((words, id) => {
    const base = sentenceText.length;
    const isContent = contentWords(words);
    const mixed = isMixed(words);
    words.list.forEach((word, i) => {
      const sentence = base + word.sentence;
      sentenceText[sentence] = id;
      sentences[sentence] ??= new Set();
      for (const key of strictKeys(words, i, isContent[i] === true)) append(keys, key, id);
      if (!isContent[i]) return;
      const { telling, loose } = nearKeys(words, i, mixed);
      for (const key of telling) append(near, key, sentence);
      for (const key of [...telling, ...loose]) sentences[sentence].add(key);
    });
  });
  return { keys, near, sentences, known: new Map(), sentenceText };
}

/** The texts that hold a word written between spaces, inflected or mistyped as it may be. */
export function textsWith(vocabulary: Vocabulary, text: string): readonly number[] {
  return remembered(vocabulary.known, text, () =>
    union(lookups(text).map((key) => vocabulary.keys.get(key) ?? NONE)),
  );
}

/** The texts that hold more than half of these pairs of syllables. */
function textsWithMost(vocabulary: Vocabulary, all: readonly string[]): number[] {
  const counts = new Map<number, number>();
  for (const pair of all) {
    for (const id of vocabulary.keys.get(pair) ?? NONE) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 2 > all.length).map(([id]) => id);
}

/** The texts with a word that starts with a Korean word's first two syllables, or with most of its pairs. */
export function textsWithKorean(vocabulary: Vocabulary, text: string): readonly number[] {
  return remembered(vocabulary.known, text, () =>
    union([vocabulary.keys.get(`<${text.slice(0, 2)}`) ?? NONE, textsWithMost(vocabulary, pairs(text))]),
  );
}
