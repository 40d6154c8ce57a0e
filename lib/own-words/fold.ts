import { confusables } from './confusables.ts';
import { remembered } from './remembered.ts';

/**
 * A text as the gate reads it. `at[i]` is the UTF-16 offset, in the original, of the character that `text[i]` came
 * from; `at[text.length]` is where the last of it ends. So folded [i, j) is original [at[i], at[j]).
 */
export interface Folded {
  text: string;
  at: readonly number[];
}

// U+0640 only draws an Arabic word out; other letter modifiers stand between letters unseen, but for those of kana.
const DROPPED = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Me}]|(?![々〻〱-〵ゝゞーヽヾๆໆ])\p{Lm}/gu;
/** One letter can be eighteen (U+FDFA): what follows is not read. */
const LONGEST_FOLDED = 100_000;
const MARK = /\p{M}/u;
const LONG_MARK = 'ー';
const LATIN_END = /[a-z]$/;
const known = new Map<string, string>();

/** Devanagari to Sinhala: there a mark is a vowel of the word, not an accent on a letter. */
export function isIndic(code: number): boolean {
  return code >= 0x0900 && code <= 0x0dff;
}

function foldCharacter(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').replace(DROPPED, '')) {
    // A capital may look like one letter and its small form like another.
    const small = confusables.get(part) ?? part.toLowerCase().replace(DROPPED, '');
    for (const letter of small) folded += confusables.get(letter) ?? letter;
  }
  // NFKD takes Korean syllables apart; a syllable is a letter here.
  return folded.normalize('NFC');
}

/** Conjoining jamo, as macOS writes Korean file names: a syllable in two or three characters. */
function isJamo(code: number): boolean {
  return code >= 0x1100 && code <= 0x11ff;
}

function endOfCharacter(text: string, start: number): number {
  if (isJamo(text.charCodeAt(start))) {
    let end = start + 1;
    while (end < text.length && end - start < 3 && isJamo(text.charCodeAt(end))) {
      const code = text.charCodeAt(end);
      if (code < 0x1160) break;
      end += 1;
    }
    return end;
  }
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/** Where the plain letters, digits and signs from `start` on end; at most so many: they need no look at each. */
function endOfPlain(text: string, start: number, most: number): number {
  const last = Math.min(text.length, start + most);
  let end = start;
  while (end < last && text.charCodeAt(end) < 0x80) end += 1;
  return end;
}

/** The particle を in katakana (ヲタク is slang): hiragana and katakana were put one for the other. */
const EXCHANGED = /ヲ(?!タ)/;
const KANA = /[ぁ-ゖァ-ヶ]/g;
const FIRST_KATAKANA = 0x30a1;
const BETWEEN_KANA = 0x60;

/** Kana put back, each in its own syllabary. */
function withKanaPut(text: string): string {
  if (!EXCHANGED.test(text)) return text;
  return text.replace(KANA, (kana) => {
    const code = kana.charCodeAt(0);
    return String.fromCharCode(code + (code < FIRST_KATAKANA ? BETWEEN_KANA : -BETWEEN_KANA));
  });
}

/** Undoes what changes how a text looks but not what it says: case, accents, invisible and look-alike characters. */
export function fold(source: string): Folded {
  const original = source.toWellFormed();
  const parts: string[] = [];
  const at: number[] = [];
  let i = 0;
  while (i < original.length && at.length < LONGEST_FOLDED) {
    const plain = endOfPlain(original, i, LONGEST_FOLDED - at.length);
    if (plain > i) {
      parts.push(original.slice(i, plain).toLowerCase());
      while (i < plain) at.push(i++);
      continue;
    }
    const code = original.charCodeAt(i);
    const end = endOfCharacter(original, i);
    let folded = '';
    if (!isIndic(code)) folded = remembered(known, original.slice(i, end), foldCharacter);
    // A mark that belongs to no letter of its kind is a disguise.
    else if (!MARK.test(original[i] ?? '') || isIndic(parts.at(-1)?.charCodeAt(0) ?? 0))
      folded = original.slice(i, end);
    // A long mark draws a kana out, and stands unseen in a Latin word.
    if (folded === LONG_MARK && LATIN_END.test(parts.at(-1) ?? '')) folded = '';
    for (let unit = 0; unit < folded.length; unit++) at.push(i);
    if (folded !== '') parts.push(folded);
    i = end;
  }
  at.push(i);
  return { text: withKanaPut(parts.join('')), at };
}
