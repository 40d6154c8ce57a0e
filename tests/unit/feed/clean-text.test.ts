import { expect, test } from 'vitest';
import { cleanText } from '@/lib/feed/parse/clean.ts';

const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

test('a character meets the same end in a text of plain letters and in one that has to be looked at closely', () => {
  // Halves of a letter would be one with what stands beside them.
  const whole = every.filter((character) => character.isWellFormed());
  const differing = whole.filter(
    (character) => cleanText(`a${character}b`) !== cleanText(`😀a${character}b`).slice(2),
  );
  expect(whole.length).toBe(0x10000 - 0x800);
  expect(differing).toEqual([]);
});

test('what cannot be seen or turns a line around goes, in whatever text', () => {
  const hidden = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u;
  const joiners = ['\u200c', '\u200d', '\ufe0e', '\ufe0f'];
  const left = every.filter((character) => hidden.test(character) && !joiners.includes(character));
  expect(left.length).toBeGreaterThan(30);
  expect(left.filter((character) => cleanText(`a${character}b`) !== 'ab')).toEqual([]);
});
