import { isIndic } from './fold.ts';
import { remembered } from './remembered.ts';

/** How a word is written: `spaced` between spaces, `korean` likewise but with endings glued on, the rest in letters. */
export type Script = 'spaced' | 'korean' | 'han' | 'katakana' | 'hiragana' | 'unspaced';

/** A word, or a single letter of a script that puts no spaces between words. */
export interface Word {
  text: string;
  script: Script;
  /** Folded offsets. */
  from: number;
  to: number;
  /** Index of its first letter in `Words.letters`. */
  letter: number;
  /** 1 for a word; 0.5 for a letter where two letters make a word. */
  weight: number;
  /** Nothing but punctuation or symbols stands between the word before and this one. */
  glued: boolean;
  sentence: number;
  /** A piece of letters spelled out one by one, or of a run too long to be a word. */
  piece: boolean;
}

/** `letters` is every letter that counts, without spaces, digits or punctuation. */
export interface Words {
  list: Word[];
  letters: string;
  /** What the words add up to. */
  count: number;
}

const LONGEST_WORD: Readonly<Partial<Record<Script, number>>> = { spaced: 30, korean: 12 };
const PIECE: Readonly<Partial<Record<Script, number>>> = { spaced: 6, korean: 3 };
const LONGEST_SENTENCE = 60;
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const SENTENCE_END = /[.!?…。！？\n]/;
const seen = new Map<string, Script | ''>();

function within(code: number, from: number, to: number): boolean {
  return code >= from && code <= to;
}

/** Ranges rather than \p{Script}: engines carry different Unicode versions, and a verdict must not follow them. */
function scriptOfCode(code: number): Script {
  if (within(code, 0x3040, 0x309f)) return 'hiragana';
  if (within(code, 0x30a0, 0x30ff) || within(code, 0x31f0, 0x31ff)) return 'katakana';
  if (within(code, 0x3400, 0x9fff) || code === 0x3005 || within(code, 0x20000, 0x3ffff)) return 'han';
  if (within(code, 0xac00, 0xd7a3)) return 'korean';
  const isThaiOrLao = within(code, 0x0e00, 0x0eff);
  if (isThaiOrLao || within(code, 0x1000, 0x109f) || within(code, 0x1780, 0x17ff)) return 'unspaced';
  return 'spaced';
}

function slowScriptOf(character: string): Script | '' {
  const code = character.codePointAt(0) ?? 0;
  // Korean letters outside a syllable (ㅋㅋㅋ) say nothing.
  const isJamo = within(code, 0x1100, 0x11ff);
  const isLetter = LETTER.test(character) || (isIndic(code) && MARK.test(character));
  return isLetter && !isJamo ? scriptOfCode(code) : '';
}

/** The script of one folded character, or '' for what is no letter. */
function scriptOf(character: string): Script | '' {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return within(code, 97, 122) ? 'spaced' : '';
  return remembered(seen, character, slowScriptOf);
}

/** Arabic letters and others that share no word with them. */
function isArabic(character: string): boolean {
  return within(character.codePointAt(0) ?? 0, 0x0600, 0x06ff);
}

function isByLetter(script: Script): boolean {
  return script !== 'spaced' && script !== 'korean';
}

interface Raw {
  script: Script;
  from: number;
  to: number;
  gap: string;
}

/** Runs of one script, letters of unspaced scripts one by one, each with what stood before it. */
function rawWords(text: string): Raw[] {
  const found: Raw[] = [];
  let gapStart = 0;
  let i = 0;
  while (i < text.length) {
    if (text.charCodeAt(i) < 97) {
      i += 1;
      continue;
    }
    const first = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const script = scriptOf(first);
    const from = i;
    i += first.length;
    if (script === '') continue;
    const arabic = isArabic(first);
    while (i < text.length && !isByLetter(script)) {
      if (script === 'spaced' && !arabic && within(text.charCodeAt(i), 97, 122)) {
        i += 1;
        continue;
      }
      const next = String.fromCodePoint(text.codePointAt(i) ?? 0);
      if (scriptOf(next) !== script || isArabic(next) !== arabic) break;
      i += next.length;
    }
    found.push({ script, from, to: i, gap: text.slice(gapStart, from) });
    gapStart = i;
  }
  return found;
}

/** How many single letters in a row start at `start`: four or more are a word spelled out. */
function spelledOut(raw: readonly Raw[], start: number): number {
  let end = start;
  while (end < raw.length) {
    const word = raw[end];
    if (word?.script !== 'spaced' || word.to - word.from !== 1) break;
    end += 1;
  }
  return end - start >= 4 ? end - start : 0;
}

class Collector {
  list: Word[] = [];
  letters: string[] = [];
  size = 0;
  sentence = 0;
  sentenceSize = 0;

  add(text: string, raw: Raw, from: number, to: number, piece: boolean): void {
    // Most gaps are one space.
    const isSpace = raw.gap === ' ';
    if ((!isSpace && SENTENCE_END.test(raw.gap)) || this.sentenceSize >= LONGEST_SENTENCE) {
      this.sentence += 1;
      this.sentenceSize = 0;
    }
    this.list.push({
      text,
      script: raw.script,
      from,
      to,
      letter: this.size,
      weight: isByLetter(raw.script) ? 0.5 : 1,
      glued: this.list.length > 0 && !isSpace && !/\s/.test(raw.gap),
      sentence: this.sentence,
      piece,
    });
    this.letters.push(text);
    this.size += text.length;
    this.sentenceSize += text.length;
  }
}

/**
 * Splits folded text into words, by spaces and changes of script. Han, kana, Thai, Lao, Burmese and Khmer are counted
 * in letters, two to a word: `Intl.Segmenter` would split them differently from one browser to the next.
 */
export function segment(text: string): Words {
  const raw = rawWords(text);
  const words = new Collector();
  let i = 0;
  while (i < raw.length) {
    const first = raw[i];
    if (first === undefined) break;
    const run = Math.max(1, spelledOut(raw, i));
    const longest = LONGEST_WORD[first.script] ?? Number.POSITIVE_INFINITY;
    const isPieces = run > 1 || first.to - first.from > longest;
    if (!isPieces) {
      words.add(text.slice(first.from, first.to), first, first.from, first.to, false);
      i += 1;
      continue;
    }
    addPieces(words, raw.slice(i, i + run), text);
    i += run;
  }
  const count = words.list.reduce((sum, word) => sum + word.weight, 0);
  return { list: words.list, letters: words.letters.join(''), count };
}

/** Cuts what is no word in pieces of a word's size, so that neither spacing letters nor joining words changes counts. */
function addPieces(words: Collector, raw: readonly Raw[], text: string): void {
  const first = raw[0];
  if (first === undefined) return;
  const length = raw.length > 1 ? raw.length : first.to - first.from;
  const place = (i: number): number => (raw.length > 1 ? (raw[i]?.from ?? first.from) : first.from + i);
  const size = PIECE[first.script] ?? 1;
  for (let i = 0; i < length; i += size) {
    const end = Math.min(i + size, length);
    let letters = '';
    for (let j = i; j < end; j++) letters += text.charAt(place(j));
    words.add(letters, i === 0 ? first : { ...first, gap: '' }, place(i), place(end - 1) + 1, true);
  }
}
