import { describe, expect, test } from 'vitest';
import { readDate } from '@/lib/studio/import/date.ts';

test.each([
  ['2026-11-27', '2026-11-27 00:00:00'],
  ['2026-11-27 15:42', '2026-11-27 15:42:00'],
  ['2026/11/27 9:05:07', '2026-11-27 09:05:07'],
  ['2026-11-27T15:42:00+01:00', '2026-11-27 15:42:00 +01:00'],
  ['2026-11-27T15:42:00.123Z', '2026-11-27 15:42:00 +00:00'],
  ['27/11/2026 15:42', '2026-11-27 15:42:00'],
  ['27/11/26', '2026-11-27 00:00:00'],
  ['27-11-2026 15:42', '2026-11-27 15:42:00'],
  ['27.11.2026 15.42', '2026-11-27 15:42:00'],
  ['5.4.2026', '2026-04-05 00:00:00'],
  ['27/11/2026 15h42', '2026-11-27 15:42:00'],
  ['27/11/2026 à 15 h 42', '2026-11-27 15:42:00'],
  ['27/11/2026 à 15h', '2026-11-27 15:00:00'],
  ['11/27/2026 3:42 PM', '2026-11-27 15:42:00'],
  ['11/27/2026, 12:05:00 AM', '2026-11-27 00:05:00'],
  ['11/27/2026 12:05 p.m.', '2026-11-27 12:05:00'],
  ['05/05/2026', '2026-05-05 00:00:00'],
  ['27 novembre 2026', '2026-11-27 00:00:00'],
  ['1er décembre 2026 à 9h', '2026-12-01 09:00:00'],
  ['vendredi 27 nov. 2026 15:42', '2026-11-27 15:42:00'],
  ['mardi 3 mars 2026', '2026-03-03 00:00:00'],
  ['12 août 2026 8:05', '2026-08-12 08:05:00'],
  ['November 27, 2026 3:42 PM', '2026-11-27 15:42:00'],
  ['Friday, November 27, 2026', '2026-11-27 00:00:00'],
  ['27-Nov-2026 10:00', '2026-11-27 10:00:00'],
  ['Fri, 27 Nov 2026 15:42:00 +0100', '2026-11-27 15:42:00 +01:00'],
  ['Fri, 27 Nov 2026 15:42:00 GMT', '2026-11-27 15:42:00 +00:00'],
  ['27 Nov 26 15:42 EST', '2026-11-27 15:42:00 -05:00'],
  ['Fri, 27 Nov 2026 15:42:00 +0100 (CET)', '2026-11-27 15:42:00 +01:00'],
  ['Fri, 27 Nov 2026 15:42:00 GMT+2', '2026-11-27 15:42:00 +02:00'],
  ['Fri, 27 Nov 2026 15:42:00 AEST', '2026-11-27 15:42:00'],
])('%s is %s', (written, expected) => {
  const read = readDate(written);
  expect(read).toBeTypeOf('object');
  expect(Object.values(read).join(' ')).toBe(expected);
});

test.each([
  ['31/02/2026', 'impossible'],
  ['29/02/2027', 'impossible'],
  ['13/13/2026', 'impossible'],
  ['27/11/2026 25:00', 'impossible'],
  ['27/11/2026 10:75', 'impossible'],
  ['11/27/2026 13:00 PM', 'impossible'],
  ['0026-11-27', 'impossible'],
  ['05/04/2026 10:00', 'ambiguous'],
  ['1/2/26', 'ambiguous'],
  ['soon', 'unreadable'],
  ['', 'unreadable'],
  ['2026', 'unreadable'],
  ['46353.65', 'unreadable'],
  ['27/11/2026 around noon', 'unreadable'],
  ['27/11-2026', 'unreadable'],
  ['27 Brumaire 2026', 'unreadable'],
  ['27/11/2026 10:00 +99:00', 'unreadable'],
])('%s is %s', (written, expected) => {
  expect(readDate(written)).toBe(expected);
});

describe('where somebody says which comes first', () => {
  test('either reading is taken', () => {
    expect(readDate('05/04/2026', true)).toMatchObject({ date: '2026-04-05' });
    expect(readDate('05/04/2026', false)).toMatchObject({ date: '2026-05-04' });
  });

  test('a date that only goes the other way is impossible, and not turned around in silence', () => {
    expect(readDate('04/27/2026', true)).toBe('impossible');
    expect(readDate('27/04/2026', false)).toBe('impossible');
  });

  test('points between the numbers put the day first all the same', () => {
    expect(readDate('5.4.2026', false)).toMatchObject({ date: '2026-04-05' });
  });
});
