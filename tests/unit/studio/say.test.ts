import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '@/lib/feed/json-schema.ts';
import { formatSchema } from '@/lib/feed/lint/schema.ts';
import { sayInStudio, sayMany } from '@/lib/studio/say.ts';
import { findingIds, spokenInStudio } from '../i18n/spoken.ts';

function namesIn({ properties = {}, items, additionalProperties }: JsonSchema): string[] {
  const more = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const within = [...Object.values(properties), ...(items ? [items] : []), ...more].flatMap(namesIn);
  return [...Object.keys(properties), ...within];
}

/** Names of the file that are no words of the language people speak. */
const fieldNames = new Set(namesIn(formatSchema()).filter((name) => /_|^(?:url|alt)$/.test(name)));
/** How a file is written, which whoever works in Studio never sees. */
const ofTheFile =
  /_|[{}[\]]|\bid\b|\bJSON\b|\bHTML\b|docs\/|\btrue\b|\bfalse\b|quotation mark|guillemet|\bbraces?\b|accolade|brackets?\b|crochet|\bcommas?\b|virgule|\d{4}-\d\d-\d\dT/i;
/** English words of the file that have no place in a French sentence, and the other way round none is needed. */
const foreign = { en: /\bitems?\b/, fr: /\b(?:items?|live|paused|corrected|withdrawn|consent)\b/ };

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const all = spokenInStudio(language);

  test('no sentence of Studio names a field of the file, how it is written, or a page of the documentation', () => {
    const wrong = all.filter(
      ([, text]) =>
        ofTheFile.test(text) ||
        foreign[language].test(text) ||
        text.split(/[^\p{L}\p{N}_]+/u).some((word) => fieldNames.has(word)),
    );
    expect(fieldNames.size).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('everything that can be found is said, and nothing is blank', () => {
    expect(new Set(all.map(([key]) => key)).size).toBe(findingIds.length);
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('both languages have a line for the same things that are found many times', () => {
  const told = (language: 'en' | 'fr') => findingIds.filter((rule) => sayMany(rule, 12, language));
  expect(told('fr')).toEqual(told('en'));
  expect(sayMany('no-source', 1200, 'en')).toBe('1,200 facts have no source');
  expect(sayMany('problem.no_title', 2, 'en')).toBeUndefined();
});

test('what the check says in plain words is said as it says it', () => {
  expect(sayInStudio({ rule: 'no-why', path: '_own_words.why' }, 'en')).toEqual({
    field: 'why you suggest it',
    reason: 'Nothing says why you suggest this, which is what one reads first.',
    repair: 'Say in a sentence why it is worth somebody’s time.',
  });
});

test.each([
  ['_own_words.facts[0]', ['text'], 'Fill in what it cannot do without: text.'],
  [
    '_own_words.leaders[0]',
    ['name', 'url', 'consent'],
    'Fill in what it cannot do without: name, link, consent.',
  ],
])(
  'an entry at %s that is half written says what is missing, by the names of its fields',
  (path, words, repair) => {
    const finding = { rule: 'problem.field_ignored', path, values: { form: 'object', words } } as const;
    expect(sayInStudio(finding, 'en').repair).toBe(repair);
  },
);

test.each([
  [{ name: 'promotionnal', meant: 'promotional', place: 'here' }, '_own_words.promotionnal', 'advertises'],
  [{ name: 'colour', place: 'here' }, '_own_words.colour', 'the suggestion'],
  [{ name: 'why', place: 'inside' }, 'why', 'why you suggest it'],
] as const)('a field under a wrong name is called what it is meant to be', (values, path, field) => {
  const finding = { rule: 'unknown-field', path, values, item: { id: 'a', title: 'A' } } as const;
  expect(sayInStudio(finding, 'en').field).toBe(field);
});

test('what is about a suggestion as a whole is not taken for the feed', () => {
  const finding = { rule: 'problem.item_twice', path: '' } as const;
  expect(sayInStudio({ ...finding, item: { id: 'a', title: 'A' } }, 'en').field).toBe('the suggestion');
  expect(sayInStudio(finding, 'en').field).toBe('the feed');
});
