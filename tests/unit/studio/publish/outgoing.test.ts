import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '@/lib/feed/index.ts';
import { fieldsOf } from '@/lib/feed/json-schema.ts';
import { lintFeed } from '@/lib/feed/lint/index.ts';
import { formatSchema } from '@/lib/feed/lint/schema.ts';
import sample from '@/lib/feed/sample/feed.json';
import { outgoing } from '@/lib/studio/publish/outgoing.ts';
import type { StudioItem } from '@/lib/studio/records.ts';
import { anItem, anyProject, aProject, now, opened } from '../a-project.ts';

const soon = '2026-12-24T08:00:00+01:00';
const out = (items: StudioItem[], early = false) => outgoing(aProject(items), { now, early });
const fileOf = (source: string) => JSON.parse(source);

test('the file is JSON Feed 1.1 of our first version, at its address, and ends its last line', () => {
  const address = 'https://aurore-rail.example/feed.json';
  const { source } = outgoing(
    aProject([anItem('a')], { address, head: { version: 'old', title: 'Aurore Rail' } }),
    { now, early: false },
  );
  expect(source).toBe(`{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Aurore Rail",
  "feed_url": "${address}",
  "_own_words": {
    "version": 1
  },
  "items": [
    {
      "id": "a",
      "title": "Title of a",
      "_own_words": {
        "angles": [
          "What did a see?"
        ]
      }
    }
  ]
}
`);
});

test('a feed that is only tried on this computer does not say that it lives there', () => {
  const { source } = outgoing(aProject([], { address: 'http://localhost:8080/feed.json' }), {
    now,
    early: false,
  });
  expect(source).not.toContain('localhost');
  expect(fileOf(source).items).toEqual([]);
});

test('nobody is named who has not agreed to it', () => {
  const person = { url: 'https://aurore-rail.example/people' };
  const head = {
    title: 'Aurore Rail',
    _own_words: {
      leaders: [
        { ...person, name: 'Inès Aubrac', consent: true },
        { ...person, name: 'Nobody Asked' },
        { ...person, name: 'Said No', consent: false },
      ],
      champions: [{ ...person, name: 'Not Yet', consent: 'true' }],
    },
  };
  const { source } = outgoing(aProject([anItem('a')], { head }), { now, early: false });
  expect(source).not.toMatch(/Nobody Asked|Said No|Not Yet/);
  expect(fileOf(source)._own_words).toEqual({
    version: 1,
    leaders: [{ ...person, name: 'Inès Aubrac', consent: true }],
  });
});

const left: [what: string, item: StudioItem, why: string | undefined][] = [
  ['is held', anItem('a', {}, { held: true }), 'held'],
  ['is held and blank', anItem('a', {}, { held: true, file: { id: 'a' } }), 'held'],
  ['begins later', anItem('a', { starts_at: soon }), 'not_begun'],
  ['is paused and begins later', anItem('a', { starts_at: soon, status: 'paused' }), 'not_begun'],
  ['begins on a day to come', anItem('a', { starts_at: '2026-11-28' }), 'not_begun'],
  ['has nothing to write about', anItem('a', {}, { file: { id: 'a', url: 'https://a.example/' } }), 'blank'],
  [
    'has blanks alone',
    anItem('a', {}, { file: { id: 'a', title: ' ', _own_words: { angles: [''] } } }),
    'blank',
  ],
  ['has begun', anItem('a', { starts_at: '2026-11-27T15:42:00+01:00' }), undefined],
  ['is withdrawn before it begins', anItem('a', { starts_at: soon, status: 'withdrawn' }), undefined],
  ['begins at no time that can be read', anItem('a', { starts_at: 'soon' }), undefined],
];

test.each(left)('what %s stays or goes as it has to', (_, item, why) => {
  const { items, left, source } = out([item]);
  expect(left).toEqual(why ? [{ key: 'key-a', why }] : []);
  expect(items).toEqual(why ? [] : [item]);
  expect(fileOf(source).items).toHaveLength(why ? 0 : 1);
});

test('what begins later goes out early if one says so, and what is held does not', () => {
  const { items, left } = out(
    [anItem('a', { starts_at: soon }), anItem('b', { starts_at: soon }, { held: true })],
    true,
  );
  expect(items.map(({ key }) => key)).toEqual(['key-a']);
  expect(left).toEqual([{ key: 'key-b', why: 'held' }]);
});

test('what is deleted is not even told of', () => {
  expect(out([anItem('a', {}, { deletedAt: 5 })])).toMatchObject({ items: [], left: [] });
});

test('blanks are left out, and fields nobody here knows stay behind the others', () => {
  const file = {
    authors: [{ name: 'A', avatar: ' ' }],
    _own_words: { later: true, note: '', angles: ['', 'What did you see?'] },
    title: 'T',
    id: 'a',
  };
  const written = fileOf(out([anItem('a', {}, { file })]).source).items[0];
  expect(JSON.stringify(written)).toBe(
    '{"id":"a","title":"T","authors":[{"name":"A"}],"_own_words":{"angles":["What did you see?"],"later":true}}',
  );
});

test('every field of the format stands in the order of the format', () => {
  const { source } = outgoing(opened(JSON.stringify(sample)), { now: 0, early: true });
  const known = fieldsOf(formatSchema());
  const inOrder = (file: object) =>
    Object.keys(file).filter((name) => known.includes(name) && name !== '_own_words' && name !== 'items');
  expect(inOrder(fileOf(source))).toEqual(['version', 'title', 'description', 'home_page_url', 'language']);
  expect(Object.keys(fileOf(source)).slice(-3)).toEqual(['feed_url', '_own_words', 'items']);
  const own = Object.keys(fileOf(source).items[0]._own_words).map((name) => `items[]._own_words.${name}`);
  expect(own).toEqual(known.filter((name) => own.includes(name)));
});

describe('the sample feed', () => {
  const { source, left } = outgoing(opened(JSON.stringify(sample)), { now, early: true });

  test('goes out whole, and reads as it did', () => {
    const base = 'https://aurore-rail.example/sample/feed.json';
    expect(left).toEqual([]);
    expect(parseFeed(source, { base })).toEqual(parseFeed(JSON.stringify(sample), { base }));
  });

  test('has no more to mend than before', () => {
    const count = (file: string) => lintFeed(file, { now }).length;
    expect(count(source)).toBe(count(JSON.stringify(sample)));
  });
});

test('opened and published again a file stays as it is, byte for byte', () => {
  fc.assert(
    fc.property(anyProject, fc.boolean(), (project, early) => {
      const { source, items } = outgoing(project, { now, early });
      const again = outgoing(opened(source), { now, early });
      expect(again.source).toBe(source);
      expect(again.left).toEqual([]);
      expect(again.items).toHaveLength(items.length);
    }),
    { numRuns: 300 },
  );
});
