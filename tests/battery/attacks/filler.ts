import type { Language, Material } from '../types.ts';
import { random } from './text.ts';

const WORDS = 20;

/** Syllables, or letters, of words that mean nothing, for the scripts that have ones of their own. */
const SYLLABLES: Readonly<Partial<Record<Language, string>>> = {
  ja: 'アカサタナハマラワケヘメレコトノモロキシチニミリ',
  zh: '阿巴卡达法戈海伊贾卢莫纳奥帕克雷萨塔维亚',
  ko: '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허',
  ar: 'بتثجحخدذرزسشصضطظعغفقكلمنهوي',
};

function pick(letters: string, next: () => number): string {
  return letters.charAt(Math.floor(next() * letters.length));
}

function made(word: (next: () => number) => string, seed: number): string {
  const next = random(seed);
  return Array.from({ length: WORDS }, () => word(next)).join(' ');
}

function latin(next: () => number): string {
  const consonants = 'bdfgklmnprstvz';
  const syllable = () => pick(consonants, next) + pick('aeiou', next);
  return syllable() + syllable() + (next() < 0.5 ? pick('klnrst', next) : syllable());
}

export const consonants = made(
  (next) =>
    Array.from({ length: 5 + Math.floor(next() * 4) }, () => pick('bcdfghjklmnpqrstvwxz', next)).join(''),
  1,
);

export const keyboardRuns =
  'asdfgh qwerty zxcvbn hjkl uiop asdf qwertz azerty sdfghj dfgh wxcvbn poiuy lkjhg mnbvc rewq fdsa tyuiop ghjkl xcvbn yuiop';

export const loremIpsum =
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat. Duis aute irure dolor.';

/** Words that could be some and are none, in Latin letters and in the script of the language. */
export function pseudoWords({ language }: Material): string[] {
  const own = SYLLABLES[language];
  const native = (next: () => number) =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(own ?? '', next)).join('');
  return own ? [made(latin, 2), made(native, 3)] : [made(latin, 2)];
}
