import { type Alphabet, digits, fancy, lookalike, native, signs, upsideDown } from './alphabets.ts';
import { type Change, onTexts } from './attack.ts';
import {
  between,
  capitalised,
  eachLatin,
  eachLongWord,
  eachWord,
  isUnspaced,
  reversed,
  shuffled,
  withoutPunctuation,
  wordsOf,
} from './text.ts';

const ACCENTS = ['\u0301', '\u0308', '\u0336', '\u0489', '\u20dd'];
const INVISIBLE: Readonly<Record<string, string>> = {
  'zero-width spaces': '\u200b',
  'zero-width non-joiners': '\u200c',
  'zero-width joiners': '\u200d',
  'word joiners': '\u2060',
  'byte-order marks': '\ufeff',
  'soft hyphens': '\u00ad',
  'combining grapheme joiners': '\u034f',
  'Mongolian vowel separators': '\u180e',
  'Hangul fillers': '\u3164',
  'variation selectors': '\ufe0f',
  'tag characters': '\u{e0061}',
  'a mix of invisible characters': '\u200b\u2063\u00ad\u2061',
};

function written(alphabet: Alphabet): (text: string) => string {
  return (text) => eachLatin(text, (letter) => alphabet.get(letter) ?? letter);
}

const flags = fancy['regional-indicator'] ?? new Map();

function named(alphabets: Readonly<Record<string, Alphabet>>, suffix: string): Record<string, Change> {
  return Object.fromEntries(
    Object.entries(alphabets).map(([name, alphabet]) => [name + suffix, written(alphabet)]),
  );
}

/** Each character on its own, decomposed or not, since accents and voicing marks are characters of their own. */
function respelt(alphabet: Alphabet): Change {
  return (text) =>
    [text, text.normalize('NFD')].map((form) =>
      [...form].map((letter) => alphabet.get(letter) ?? letter).join(''),
    );
}

/** The letters that make up Korean syllables, one after the other, as on a typewriter. */
function jamo(text: string): string {
  const finals = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
  return text.normalize('NFD').replace(/[\u1100-\u11c2]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x1161) return 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.charAt(code - 0x1100);
    return code < 0x11a8 ? String.fromCharCode(code - 0x1161 + 0x314f) : finals.charAt(code - 0x11a8);
  });
}

function alternating(text: string): string {
  return [...text].map((letter, i) => (i % 2 ? letter.toUpperCase() : letter.toLowerCase())).join('');
}

const spacing: Record<string, Change> = {
  'the unchanged text': (text) => text,
  'more spaces': (text, material) => wordsOf(text, material).join('   '),
  'no spaces': (text) => text.replace(/\s+/gu, ''),
  'a new line for each word': (text, material) => wordsOf(text, material).join('\n'),
  'letters spaced out': (text, material) => [
    [...text].join(' '),
    wordsOf(text, material)
      .map((word) => [...word].join(' '))
      .join('   '),
  ],
  'letters with dots between them': (text, material) =>
    eachWord(text, material, (word) => capitalised(between(word, '.'))),
};

const cases: Record<string, Change> = {
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'title case': (text, material) => eachWord(text, material, capitalised),
  'alternating case': alternating,
};

const punctuation: Record<string, Change> = {
  'punctuation removed': withoutPunctuation,
  'punctuation added': (text, material) =>
    ['. ', ', ', ' — '].map((mark) => wordsOf(text, material).join(mark)),
  'dots for spaces': (text, material) => wordsOf(text, material).join('.'),
  'underscores for spaces': (text, material) => wordsOf(text, material).join('_'),
  'hyphens inside words': (text) => text.replace(/(\p{L}{3})(?=\p{L})/gu, '$1-'),
  'emoji between words': (text, material) =>
    [' 🚀 ', '👩‍🔧'].map((emoji) => wordsOf(text, material).join(emoji)),
  'emoji inside words': (text) => text.replace(/(\p{L}{2})(?=\p{L})/gu, '$1🚀'),
};

const marks: Record<string, Change> = {
  'accents removed': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
  'accents added': (text) => ACCENTS.map((accent) => [...text].join(accent)),
  'lines of elongation in Arabic words': (text) =>
    text.replace(/(?<=\p{Script=Arabic})(?=\p{Script=Arabic})/gu, 'ـ'),
  'Arabic vowel marks': (text) => text.replace(/\p{Script=Arabic}(?=\p{Script=Arabic})/gu, '$&َ'),
  ...Object.fromEntries(
    Object.entries(INVISIBLE).map(([name, mark]) => [
      `${name} between letters`,
      (text: string) => between(text, mark),
    ]),
  ),
};

const alphabets: Record<string, Change> = {
  'full-width letters': (text) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ...named(lookalike, ' look-alikes'),
  'look-alikes for the vowels alone': (text) =>
    eachLatin(
      text,
      (letter) => (/[aeiou]/i.test(letter) ? lookalike.Cyrillic?.get(letter) : undefined) ?? letter,
    ),
  ...named(fancy, ' letters'),
  'regional-indicator letters that make no flags': (text) => between(written(flags)(text), '\u200b'),
  ...Object.fromEntries(Object.entries(native).map(([name, alphabet]) => [name, respelt(alphabet)])),
  'katakana for hiragana and the reverse': (text) =>
    text.replace(/[ぁ-ゖァ-ヶ]/g, (kana) =>
      String.fromCharCode(kana.charCodeAt(0) + (kana < 'ァ' ? 0x60 : -0x60)),
    ),
  'Korean letters instead of syllables': jamo,
  'Korean syllables taken apart': (text) => text.normalize('NFD'),
  'digits for letters': written(digits),
  'signs for letters': written(signs),
};

const direction: Record<string, Change> = {
  'a direction override before the text': (text) => `\u202e${text}`,
  'direction isolates around words': (text, material) =>
    eachWord(text, material, (word, i) => `${i % 2 ? '\u2066' : '\u2067'}${word}\u2069`),
  'the text backwards in a direction override': (text) => `\u202e${reversed(text)}\u202c`,
  'the text backwards': reversed,
  // Two ideographs or syllables the other way round are often another word (社会, 会社; 사회, 회사).
  'each word backwards': (text, material) =>
    ['ja', 'zh', 'ko'].includes(material.language) ? reversed(text) : eachWord(text, material, reversed),
  'the text upside down': (text) =>
    eachLatin(reversed(text.toLowerCase()), (letter) => upsideDown.get(letter) ?? letter),
};

const misspellings: Record<string, Change> = {
  'a letter dropped from each long word': (text, material) =>
    [1, 3, -1].map((place) => eachLongWord(text, material, (letters) => letters.toSpliced(place, 1))),
  'a letter doubled in each long word': (text, material) =>
    [1, 2, 4].map((place) =>
      eachLongWord(text, material, (letters) => letters.toSpliced(place, 0, letters[place - 1] ?? '')),
    ),
  'two letters swapped in the middle of each long word': (text, material) =>
    eachLongWord(text, material, (letters) => {
      const middle = letters.length >> 1;
      return letters.toSpliced(middle - 1, 2, letters[middle] ?? '', letters[middle - 1] ?? '');
    }),
  'the inner letters of each long word shuffled': (text, material) =>
    eachLongWord(text, material, (letters) => [
      ...letters.slice(0, 1),
      ...shuffled(letters.slice(1, -1), letters.length),
      ...letters.slice(-1),
    ]),
  'a letter put between letters': (text, material) => between(text, isUnspaced(material) ? 'ー' : 'x'),
};

/** What changes the look or the spelling of words and leaves them in their places. */
export const letterAttacks = onTexts({
  ...spacing,
  ...cases,
  ...punctuation,
  ...marks,
  ...alphabets,
  ...direction,
  ...misspellings,
});
