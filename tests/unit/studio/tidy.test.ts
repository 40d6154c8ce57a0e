import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsIn } from '@/lib/feed/lint/places.ts';
import { valueAt } from '@/lib/feed/lint/schema.ts';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { listAt, withEntry, withoutEntry, withValue } from '@/lib/studio/place.ts';
import { tidied } from '@/lib/studio/tidy.ts';

test('what somebody left blank does not go out', () => {
  const { file } = tidied({
    id: 'a',
    title: ' ',
    tags: ['', 'rail', '  '],
    _own_words: {
      angles: [''],
      facts: [{ text: '' }, { text: 'It rained.', source: '' }],
      suggestions: [{ network: 'linkedin', language: 'en', text: '' }],
      promotional: false,
    },
  });
  expect(file).toEqual({
    id: 'a',
    tags: ['rail'],
    _own_words: { facts: [{ text: 'It rained.' }], promotional: false },
  });
});

test('what is half written stays, so that the check can say what is missing', () => {
  const half = {
    _own_words: { facts: [{ source: 'The log' }], leaders: [{ name: 'Inès Aubrac', consent: true }] },
  };
  expect(tidied(half).file).toEqual(half);
});

test('a person with nothing but a tick does not', () => {
  expect(tidied({ _own_words: { leaders: [{ name: '', consent: true }] } }).file).toEqual({});
});

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.constantFrom('', ' ', 'a', 'b', 'c'),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('text', 'source', 'network', 'list', 'more'), tie('value'), { maxKeys: 3 }),
  ),
}));

test('every text that is left is found at the place it had', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('one', 'other', 'third'), json.value), (written) => {
      const { file, before } = tidied(written as JsonObject);
      for (const { value, path } of textsIn(file))
        expect(valueAt(written as JsonObject, before(path))).toBe(value);
    }),
  );
});

test('a field is made with all that it needs, and its list goes with its last entry', () => {
  const made = withValue({ id: 'a' }, '_own_words.facts[0].text', 'It rained.');
  expect(made).toEqual({ id: 'a', _own_words: { facts: [{ text: 'It rained.' }] } });
  expect(withoutEntry(made, '_own_words.facts', 0)).toEqual({ id: 'a', _own_words: {} });
  expect(withEntry(made, '_own_words.facts', 0, { text: 'First' })._own_words).toEqual({
    facts: [{ text: 'First' }, { text: 'It rained.' }],
  });
  expect(listAt(made, '_own_words.angles')).toBe(listAt(made, 'nowhere'));
});
