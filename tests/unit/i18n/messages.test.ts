import { describe, expect, test } from 'vitest';
import { feedErrorKeys } from '@/lib/feed/errors.ts';
import { problemKeys } from '@/lib/feed/parse/problem.ts';
import { formatsOf } from '@/lib/i18n/formats.ts';
import { isPlainKey, languageFor, languages, translator } from '@/lib/i18n/index.ts';
import { reasons } from '@/lib/own-words/index.ts';

describe('messages', () => {
  test('every language has the same keys', () => {
    expect(Object.keys(languages.fr).sort()).toEqual(Object.keys(languages.en).sort());
  });

  test('every key that data carries can be shown as it is', () => {
    for (const key of [...feedErrorKeys, ...problemKeys, ...reasons]) expect(isPlainKey(key), key).toBe(true);
  });

  test('plurals follow each language: French counts zero as one', () => {
    expect(translator('en').t('list.count', { n: 0 })).toBe('0 suggestions');
    expect(translator('fr').t('list.count', { n: 0 })).toBe('0 suggestion');
    expect(translator('fr').t('list.count', { n: 2 })).toBe('2 suggestions');
  });

  test('the browser’s language decides until the person does', () => {
    expect(languageFor('auto', 'fr-CA')).toBe('fr');
    expect(languageFor('auto', 'de')).toBe('en');
    expect(languageFor('en', 'fr')).toBe('en');
  });
});

test('an end that is near is told in days, a far one as a date', () => {
  const now = Date.parse('2026-11-23T12:00:00');
  const { until } = formatsOf('en');
  expect(until(Date.parse('2026-11-24T08:00:00'), now)).toBe('tomorrow');
  expect(until(Date.parse('2026-11-26T08:00:00'), now)).toBe('in 3 days');
  expect(until(Date.parse('2027-06-30T08:00:00'), now)).toBe('Jun 30, 2027');
});

test('a day is told with its year only when that is not this one', () => {
  const now = Date.parse('2026-11-23T12:00:00');
  expect(formatsOf('en-GB').day(Date.parse('2026-10-12T12:00:00'), now)).toBe('12 October');
  expect(formatsOf('fr').day(Date.parse('2025-10-12T12:00:00'), now)).toBe('12 octobre 2025');
});
