import type { Script } from './segment.ts';

/** Classes of consonants that a name keeps when it is spelled in another script. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ch|sh|sch|sz|ts|tz/g, 's'],
  [/ph/g, 'p'],
  [/ng/g, 'n'],
  [/[bfpv]/g, 'P'],
  [/[dt]/g, 'T'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/[cgkq]/g, 'K'],
  [/[jsz]/g, 'S'],
  [/m/g, 'M'],
  [/n/g, 'N'],
  [/[lr]/g, 'R'],
  [/[^PTKSMNR]/g, ''],
];
/** By Unicode order: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ, then no final, ㄱ… */
const INITIALS = 'KKNTTRMPPSS SSSKTP ';
const FINALS = ' KKKNNNTRRRRRRRRMPPSSNSSKTP ';
const KANA: Readonly<Record<string, string>> = {
  K: 'カキクケコガギグゲゴヶヵ',
  S: 'サシスセソザジズゼゾチヂ',
  T: 'タツテトダヅデド',
  N: 'ナニヌネノン',
  P: 'ハヒフヘホバビブベボパピプペポヴ',
  M: 'マミムメモ',
  R: 'ラリルレロ',
};
const kana = new Map(Object.entries(KANA).flatMap(([sound, letters]) => [...letters].map((k) => [k, sound])));

function soundOfSyllable(syllable: string): string {
  const index = syllable.charCodeAt(0) - 0xac00;
  if (index < 0 || index > 11_171) return '';
  return (INITIALS[Math.floor(index / 588)] ?? '') + (FINALS[index % 28] ?? '');
}

/**
 * The consonants of a name, roughly, by which "Goolagong" and 굴라공 meet: the same name respelled is no new word. After
 * the idea of Soundex; '' if too few are left to tell anything.
 */
export function soundOf(text: string, script: Script): string {
  let sounds = '';
  if (script === 'spaced') sounds = LATIN.reduce((left, [from, to]) => left.replace(from, to), text);
  else if (script === 'korean') sounds = Array.from(text, soundOfSyllable).join('');
  else if (script === 'katakana') sounds = Array.from(text, (letter) => kana.get(letter) ?? '').join('');
  const collapsed = sounds.replaceAll(' ', '').replace(/(.)\1+/g, '$1');
  return collapsed.length < 2 ? '' : collapsed.slice(0, 4);
}
