import { gramAt, runAt } from './grams.ts';
import { koreanStem } from './korean.ts';
import { remembered } from './remembered.ts';
import type { Script, Words } from './segment.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Share of what a sentence says that another must say too, to count as the same sentence reworded. */
const RESEMBLANCE = 0.3;
/** Letters agree by chance more often than words do. */
const RESEMBLANCE_OF_LETTERS = 0.4;
/** A key in more sentences than these (的, 年) does not tell them apart. */
const COMMON = 20;
const COMMON_SHARE = 0.04;
const HEAD = 4;
const TAIL = 5;
const LONG = 6;
const VERY_LONG = 8;

/** Whether a text mixes scripts, so that names in it may be spelled in either. */
export function isMixed(words: Words): boolean {
  const spaced = words.list.filter((word) => word.script === 'spaced').length;
  return spaced * 8 < words.count * 7;
}

/** Whether most of a text is in a script where a Latin word is a name put in its own letters. */
export function isMostlyForeign(words: Words): boolean {
  const spaced = words.list.filter((word) => word.script === 'spaced').length;
  return spaced * 2 < words.count;
}

/** What a word is looked for under within one sentence, where a looser likeness will do than in a whole text. */
export interface NearKeys {
  /** These say that two sentences are alike. */
  telling: readonly string[];
  /** These only say, of two sentences that are, that a word of the one is a word of the other. */
  loose: readonly string[];
}

const NO_KEYS: NearKeys = { telling: [], loose: [] };
const known = { alone: new Map<string, NearKeys>(), mixed: new Map<string, NearKeys>() };

/** The head or the tail of a long word, a Korean word's syllables, a Han letter, and the sound of a name. */
function keysOfWord(text: string, script: Script, mixed: boolean): NearKeys {
  const telling: string[] = [];
  const loose: string[] = [];
  if (script === 'han') telling.push(text);
  if (script === 'spaced') {
    telling.push(`=${stem(text)}`);
    if (text.length >= LONG) loose.push(`^${text.slice(0, HEAD)}`);
    if (text.length >= VERY_LONG) loose.push(`$${text.slice(-TAIL)}`);
  }
  const name = script === 'korean' ? koreanStem(text) : text;
  if (script === 'korean') {
    telling.push(`=${name.slice(0, 2)}`);
    loose.push(...Array.from(name, (syllable) => `^${syllable}`));
  }
  const sound = mixed ? soundOf(name, script) : '';
  if (sound !== '') telling.push(`~${sound}`);
  return { telling, loose };
}

function keysKnown(text: string, script: Script, mixed: boolean): NearKeys {
  return remembered(mixed ? known.mixed : known.alone, text, () => keysOfWord(text, script, mixed));
}

/** The near keys of the i-th word; `mixed` if the text is (see `isMixed`). */
export function nearKeys(words: Words, i: number, mixed: boolean): NearKeys {
  const word = words.list[i];
  if (word === undefined) return NO_KEYS;
  const { text, script } = word;
  if (script === 'katakana') {
    const grams = [gramAt(words, i, 2), word.glued ? gramAt(words, i - 1, 2) : ''];
    const sound = soundOf(runAt(words, i), script);
    return { telling: [...grams, sound && `~${sound}`].filter((key) => key !== ''), loose: [] };
  }
  const keys = keysKnown(text, script, mixed);
  const next = words.list[i + 1];
  if (!mixed || script !== 'spaced' || next?.script !== 'spaced') return keys;
  // "Santa Cruz" is one word in Korean.
  return { ...keys, telling: [...keys.telling, `~${soundOf(text + next.text, script)}`] };
}

/** Counts, for each sentence of some texts, how many words of one sentence of the draft it holds. */
class Tally {
  private readonly held: Int32Array;
  private readonly heldCopied: Int32Array;
  private readonly seen: Int32Array;
  /** The sentences with a count. */
  private touched: number[] = [];
  private readonly common: number;
  private readonly vocabulary: Vocabulary;
  private stamp = 0;

  constructor(vocabulary: Vocabulary) {
    const size = vocabulary.sentences.length;
    this.vocabulary = vocabulary;
    this.held = new Int32Array(size);
    this.heldCopied = new Int32Array(size);
    this.seen = new Int32Array(size);
    this.common = Math.max(COMMON, size * COMMON_SHARE);
  }

  /** One word more; false if its keys are too common to tell sentences apart. */
  private add({ telling }: NearKeys, counts: Int32Array): boolean {
    let tells = false;
    this.stamp += 1;
    for (const key of telling) {
      const holding = this.vocabulary.near.get(key);
      if (holding !== undefined && holding.length > this.common) continue;
      tells = true;
      if (holding !== undefined) this.count(holding, counts, telling.length > 1);
    }
    return tells;
  }

  /** Indexed loops: this is where a long Chinese draft spends its time. */
  private count(holding: readonly number[], counts: Int32Array, mayRepeat: boolean): void {
    for (let i = 0; i < holding.length; i++) {
      const id = holding[i] as number;
      if (mayRepeat && this.seen[id] === this.stamp) continue;
      if (mayRepeat) this.seen[id] = this.stamp;
      if (this.held[id] === 0 && this.heldCopied[id] === 0) this.touched.push(id);
      counts[id] = (counts[id] as number) + 1;
    }
  }

  private forget(): void {
    for (const id of this.touched) {
      this.held[id] = 0;
      this.heldCopied[id] = 0;
    }
    this.touched = [];
  }

  /**
   * The sentence of each text that holds enough of these words. Copied words speak for a sentence that holds them and
   * against none, so that adding a copied line to one's own makes nothing more one's own.
   */
  closest(
    indexes: readonly number[],
    keys: readonly NearKeys[],
    copied: readonly boolean[],
    areLetters: boolean,
  ): number[] {
    this.forget();
    const done = new Set<string>();
    let telling = 0;
    for (const i of indexes) {
      const own = keys[i] ?? NO_KEYS;
      const first = own.telling[0];
      if (first === undefined || done.has(first)) continue;
      done.add(first);
      if (copied[i]) this.add(own, this.heldCopied);
      else if (this.add(own, this.held)) telling += 1;
    }
    const least = areLetters ? RESEMBLANCE_OF_LETTERS : RESEMBLANCE;
    const best = new Map<number, number>();
    for (const id of this.touched) {
      const copies = this.heldCopied[id] as number;
      const all = (this.held[id] as number) + copies;
      if (all < least * (telling + copies)) continue;
      const text = this.vocabulary.sentenceText[id] ?? 0;
      const other = best.get(text);
      if (other === undefined || this.isCloser(id, other)) best.set(text, id);
    }
    return [...best.values()];
  }

  /** More of the draft's words; of two with as many, the one that comes first. */
  private isCloser(id: number, other: number): boolean {
    const all = (sentence: number): number => (this.held[sentence] ?? 0) + (this.heldCopied[sentence] ?? 0);
    return all(id) > all(other) || (all(id) === all(other) && id < other);
  }
}

/**
 * Finds the texts with a sentence that the draft's sentence resembles and that holds something like the i-th word. A
 * reworded sentence keeps its skeleton: there, a near form of a word is the same word; elsewhere it is chance.
 */
export function nearFinder(
  words: Words,
  isContent: readonly boolean[],
  copied: readonly boolean[],
  vocabulary: Vocabulary,
): (i: number) => number[] {
  const mixed = isMixed(words);
  const keys = words.list.map((_, i) => (isContent[i] ? nearKeys(words, i, mixed) : NO_KEYS));
  const bySentence = new Map<number, number[]>();
  words.list.forEach(({ sentence }, i) => {
    if (!isContent[i]) return;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [i]);
    else list.push(i);
  });
  const tally = new Tally(vocabulary);
  const closest = new Map<number, readonly number[]>();
  for (const [sentence, indexes] of bySentence) {
    const letters = indexes.filter((i) => (words.list[i]?.weight ?? 1) < 1).length;
    closest.set(sentence, tally.closest(indexes, keys, copied, letters * 2 > indexes.length));
  }
  return (i) => {
    const texts: number[] = [];
    const own = keys[i] ?? NO_KEYS;
    for (const id of closest.get(words.list[i]?.sentence ?? -1) ?? []) {
      const sentence = vocabulary.sentences[id];
      const isHeld = (key: string): boolean => sentence?.has(key) === true;
      if (own.telling.some(isHeld) || own.loose.some(isHeld)) texts.push(vocabulary.sentenceText[id] ?? 0);
    }
    return texts;
  };
}
