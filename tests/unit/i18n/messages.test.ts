import { describe, expect, test } from 'vitest';
import { feedErrorKeys } from '@/lib/feed/errors.ts';
import { problemKeys } from '@/lib/feed/parse/problem.ts';
import '@/lib/i18n/studio.ts';
import { formatsOf } from '@/lib/i18n/formats.ts';
import {
  isPlainKey,
  type Language,
  languageFor,
  languages,
  type MessageKey,
  translator,
} from '@/lib/i18n/index.ts';
import { reasons } from '@/lib/own-words/index.ts';
import { reasonKeys } from '@/lib/studio/import/note.ts';

const keys = Object.keys(languages.en) as MessageKey[];

/** Messages that are the same in every language, and why. */
const alike: Partial<Record<MessageKey, string>> = {
  'app.name': 'the product’s name',
  'write.keys': 'what is printed on the keys',
  'handoff.the_image': 'the same word in French',
  'kind.culture': 'the same word in French',
  'app.pages': 'the same word in French',
  'app.suggestions': 'the same word in French',
  'app.studio': 'the name of the page',
  'studio.title': 'the name of the page',
  'studio.part.suggestions': 'the same word in French',
  'studio.field.angles': 'the same word in French',
};

type Message = string | ((values: Record<string, number>) => string);

/** The names of the values a message asks for, in whatever language. */
function namesIn(key: MessageKey): string[] {
  const names = new Set<string>();
  const asked = new Proxy({}, { get: (_, name) => names.add(String(name)).size });
  for (const message of [languages.en[key], languages.fr[key]] as Message[])
    if (typeof message !== 'string') message(asked);
  return [...names];
}

/** The names a language takes no notice of: whatever their value, it says the same. In both forms of a plural. */
function forgotten(key: MessageKey, language: Language): string[] {
  const message = languages[language][key] as Message;
  const names = namesIn(key);
  const said = (values: Record<string, number>) => (typeof message === 'string' ? message : message(values));
  return names.filter((name) =>
    [1, 5].some((form) => {
      const values = Object.fromEntries(names.map((other) => [other, form]));
      return [1, 5, 7].every((value) => said({ ...values, [name]: value }) === said(values));
    }),
  );
}

describe('messages', () => {
  test('every language has the same keys', () => {
    expect(Object.keys(languages.fr).sort()).toEqual(Object.keys(languages.en).sort());
  });

  test('every key that data carries can be shown as it is', () => {
    for (const key of [...feedErrorKeys, ...problemKeys, ...reasonKeys, ...reasons])
      expect(isPlainKey(key), key).toBe(true);
  });

  test('a language says what another says in words of its own', () => {
    const same = keys.filter(
      (key) => typeof languages.en[key] === 'string' && languages.en[key] === languages.fr[key],
    );
    expect(same.filter((key) => !(key in alike))).toEqual([]);
    expect(Object.keys(alike).filter((key) => !same.includes(key as MessageKey))).toEqual([]);
  });

  test.each(['en', 'fr'] as const)('%s uses every value it is given', (language) => {
    expect(keys.flatMap((key) => forgotten(key, language).map((name) => `${key}: ${name}`))).toEqual([]);
  });

  test('plurals follow each language: French counts zero as one', () => {
    expect(translator('en').t('list.count', { n: 0 })).toBe('0 suggestions');
    expect(translator('fr').t('list.count', { n: 0 })).toBe('0\u00a0suggestion');
    expect(translator('fr').t('list.count', { n: 2 })).toBe('2\u00a0suggestions');
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
