import { describe, expect, test } from 'vitest';
import { feedOf, good, lint, placesOf } from './support.ts';

const own = (fields: object) => feedOf([good('a', fields)]);
const plain = (fields: object) => feedOf([good('a', {}, fields)]);
const charter = (fields: object) => feedOf([good('a')], { charter: fields });
const many = (n: number, fields: (at: number) => object) =>
  feedOf(Array.from({ length: n }, (_, at) => good(letters(at), fields(at))));

/** Numbers are not words: `bb`, `cc`. */
function letters(at: number): string {
  return String.fromCharCode(98 + at).repeat(4);
}

const story = {
  title: 'What the frost did to the microphones along the line',
  summary: 'In the first winter every third microphone fell silent, and nobody knew why until spring came.',
};

const long = 'Aurore '.repeat(90);

const person = { name: 'A. Person', url: 'https://aurore-rail.example/a' };

type Case = [rule: string, has: object, places: string[], hasNot: object];

const cases: Case[] = [
  [
    'confidential-words',
    own({ facts: [{ text: 'Internal only: a new line', source: 'Us' }] }),
    ['items[0]._own_words.facts[0].text'],
    own({ facts: [{ text: 'We are confident in the internal audit', source: 'Us' }] }),
  ],
  [
    'not-yet',
    own({ starts_at: '2026-12-24T08:00:00Z' }),
    ['items[0]._own_words.starts_at'],
    own({ starts_at: '2026-11-24T08:00:00Z' }),
  ],
  [
    'charter-polices',
    charter({ rules: [{ do: 'Speak' }, 7, { dont: 'Don’t mention salaries.' }] }),
    ['_own_words.charter.rules[2].dont'],
    charter({ rules: [{ do: 'Speak of pay, too.' }, { dont: 'Don’t photograph door codes.' }] }),
  ],
  [
    'link-personal',
    plain({ url: 'https://aurore-rail.example/a?emp_id=77' }),
    ['items[0].url'],
    plain({ url: 'https://aurore-rail.example/a?page=77' }),
  ],
  [
    'link-tracking',
    own({ facts: [{ text: 'A', source: 'https://aurore-rail.example/a?gclid=abc' }] }),
    ['items[0]._own_words.facts[0].source'],
    own({ facts: [{ text: 'A', source: 'https://aurore-rail.example/a?utm_source=own-words' }] }),
  ],
  [
    'no-consent',
    feedOf([good('a')], {
      leaders: [
        { ...person, consent: true },
        { ...person, name: 'B', consent: false },
      ],
    }),
    ['_own_words.leaders[1].consent'],
    feedOf([good('a')], { champions: [{ ...person, consent: true }] }),
  ],
  [
    'no-note',
    own({ status: 'paused' }),
    ['items[0]._own_words.note'],
    own({ status: 'paused', note: 'In the workshop' }),
  ],
  [
    'no-commitment',
    charter({ rules: [{ do: 'Speak' }] }),
    ['_own_words.charter.commitments'],
    charter({ commitments: ['x'].map((text) => ({ text })) }),
  ],
  ['no-angle', own({ angles: [] }), ['items[0]._own_words.angles'], own({ angles: 'Why?' })],
  ['no-why', own({ why: ' ' }), ['items[0]._own_words.why'], own({ why: 'It is new' })],
  [
    'no-source',
    own({ facts: [{ text: 'A', source: 'Us' }, { text: 'B' }] }),
    ['items[0]._own_words.facts[1].source'],
    own({ facts: [{ text: 'A', source: 'Us' }] }),
  ],
  [
    'no-alt',
    plain({ image: 'a.webp' }),
    ['items[0]._own_words.image_alt'],
    feedOf([good('a', { image_alt: 'A grey box' }, { image: 'a.webp' })]),
  ],
  ['no-language', { ...plain({}), language: undefined }, ['language'], plain({})],
  [
    'near-identical',
    feedOf([
      good('a'),
      null,
      good('c', { angles: ['What?'] }, story),
      good('d', { angles: ['How?'] }, story),
    ]),
    ['items[3]'],
    feedOf([good('c', {}, story), good('d')]),
  ],
  [
    'wording-over-limit',
    own({
      suggestions: [
        { network: 'linkedin', text: 'A' },
        { network: 'X', text: 'x'.repeat(281) },
      ],
    }),
    ['items[0]._own_words.suggestions[1].text'],
    own({ suggestions: [{ network: 'x', text: 'x'.repeat(280) }] }),
  ],
  [
    'supersedes-unknown',
    own({ supersedes: 'z' }),
    ['items[0]._own_words.supersedes'],
    feedOf([good('bbbb', { supersedes: 'cccc' }), good('cccc')]),
  ],
  [
    'mix-promotional',
    many(5, (at) => ({ promotional: at < 2 })),
    ['items'],
    many(10, (at) => ({ promotional: at < 3 })),
  ],
  [
    'mix-kinds',
    many(10, (at) => ({ kind: at < 5 ? 'product' : 'industry' })),
    ['items', 'items'],
    many(10, (at) => ({ kind: at < 4 ? 'product' : at < 6 ? 'culture' : 'industry' })),
  ],
  [
    'wording-long',
    own({ suggestions: [{ text: 'A' }, { text: long }] }),
    ['items[0]._own_words.suggestions[1].text'],
    own({ suggestions: [{ text: 'x'.repeat(600) }] }),
  ],
  ['no-expiry', own({ expires_at: undefined }), ['items[0]._own_words.expires_at'], own({})],
  [
    'nothing-live',
    own({ status: 'paused', note: 'N' }),
    ['items'],
    feedOf([good('aaaa', { status: 'paused', note: 'N' }), good('bbbb')]),
  ],
  [
    'long-expired',
    own({ expires_at: '2026-08-01T00:00:00Z' }),
    ['items[0]._own_words.expires_at'],
    own({ expires_at: '2026-09-01T00:00:00Z' }),
  ],
  [
    'withdrawn-text',
    own({ status: 'withdrawn', note: 'Wrong' }),
    ['items[0]._own_words.why'],
    feedOf([{ id: 'a', title: 'A', _own_words: { status: 'withdrawn', note: 'Wrong' } }]),
  ],
];

describe('a rule finds', () => {
  test.each(cases)('%s, and where', (rule, has, places) => {
    expect(placesOf(rule, has)).toEqual(places);
  });

  test.each(cases)('no %s in a near miss', (rule, _, __, hasNot) => {
    expect(placesOf(rule, hasNot)).toEqual([]);
  });
});

test('of a good feed nothing is said', () => {
  expect(lint(feedOf([good('aaaa'), good('bbbb')]))).toEqual([]);
});
