import type { Words } from './segment.ts';
import { gramAt, gramSize, localGram, union, type Vocabulary } from './vocabulary.ts';

/** Share of a sentence's letters another must hold to count as the same sentence, reworded. */
const RESEMBLANCE = 0.4;
/** A letter in more sentences than these (的, 年) does not tell them apart. */
const COMMON = 20;
const COMMON_SHARE = 0.08;

/** The local grams of each sentence of the draft. */
function gramsBySentence(words: Words): Map<number, Set<string>> {
  const grams = new Map<number, Set<string>>();
  words.list.forEach((word, i) => {
    const gram = localGram(words, i);
    if (gram === '') return;
    const set = grams.get(word.sentence) ?? new Set();
    grams.set(word.sentence, set.add(gram));
  });
  return grams;
}

/** Counts, in `counts`, the grams each sentence of the texts holds; gives how many of them tell sentences apart. */
function countShared(grams: ReadonlySet<string>, vocabulary: Vocabulary, counts: Int32Array): number {
  const common = Math.max(COMMON, counts.length * COMMON_SHARE);
  let telling = 0;
  counts.fill(0);
  for (const gram of grams) {
    const holding = vocabulary.letters.get(gram);
    const isCommon = holding !== undefined && holding.length > common;
    if (!isCommon) telling += 1;
    if (holding === undefined || isCommon) continue;
    // An indexed loop: this is where a long Chinese draft spends its time.
    for (let i = 0; i < holding.length; i++) {
      const id = holding[i] as number;
      counts[id] = (counts[id] as number) + 1;
    }
  }
  return telling;
}

/** For each sentence of the draft and each text, the text's sentence it resembles, if there is one. */
function closestSentences(words: Words, vocabulary: Vocabulary): Map<number, readonly number[]> {
  const closest = new Map<number, readonly number[]>();
  if (vocabulary.letters.size === 0) return closest;
  const counts = new Int32Array(vocabulary.sentences.length);
  for (const [sentence, grams] of gramsBySentence(words)) {
    const least = Math.max(1, countShared(grams, vocabulary, counts) * RESEMBLANCE);
    const best = new Map<number, number>();
    for (let id = 0; id < counts.length; id++) {
      const count = counts[id] as number;
      if (count < least) continue;
      const text = vocabulary.sentenceText[id] ?? 0;
      if (count > (counts[best.get(text) ?? -1] ?? 0)) best.set(text, id);
    }
    closest.set(sentence, [...best.values()]);
  }
  return closest;
}

/**
 * Finds the texts that hold the i-th letter, in scripts without spaces: beside the same neighbours anywhere, or (Han,
 * katakana) without them in a sentence that resembles the draft's. Letters alone, anywhere, would find everything in a
 * long text; neighbours alone would take any reordering for new words.
 */
export function letterFinder(words: Words, vocabulary: Vocabulary): (i: number) => readonly number[] {
  const closest = closestSentences(words, vocabulary);
  const textsAt = words.list.map((word, i) =>
    gramSize(word.script) > 0 ? vocabulary.keys.get(gramAt(words, i, gramSize(word.script))) : undefined,
  );
  return (i) => {
    const word = words.list[i];
    if (word === undefined) return [];
    const lists: (readonly number[])[] = [];
    for (let start = Math.max(0, i - gramSize(word.script) + 1); start <= i; start++) {
      const texts = words.list[start]?.script === word.script ? textsAt[start] : undefined;
      if (texts !== undefined) lists.push(texts);
    }
    const near = closest.get(word.sentence) ?? [];
    if (near.length === 0) return union(lists);
    const local = localGram(words, i);
    const before = word.script === 'katakana' ? localGram(words, i - 1) : '';
    const holds = (id: number): boolean =>
      vocabulary.sentences[id]?.has(local) === true || vocabulary.sentences[id]?.has(before) === true;
    lists.push(near.filter(holds).map((id) => vocabulary.sentenceText[id] ?? 0));
    return union(lists);
  };
}
