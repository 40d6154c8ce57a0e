import { describe, expect, test } from 'vitest';
import sample from '@/lib/feed/sample/feed.json';
import { projectOf } from '@/lib/studio/import/index.ts';
import { keysOf, now, read } from './reading.ts';

const feed = (items: unknown[], head: object = {}) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Aurore Rail', ...head, items });

/** Opens a file, with keys that are counted. */
function open(source: string) {
  let key = 0;
  return projectOf(source, {
    now,
    feedId: 'f',
    newKey: () => `key-${++key}`,
    address: 'https://aurore-rail.example/feed.json',
  });
}

function opened(source: string) {
  const result = open(source);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

test('items of a feed of ours come in as they stand there, every field of them', () => {
  const { title, rows } = read('json', JSON.stringify(sample));
  expect(title).toBe(sample.title);
  expect(rows.map(({ item }) => item)).toEqual(sample.items);
  expect(rows.map(({ title }) => title).filter(Boolean)).toHaveLength(sample.items.length);
});

test('items of any JSON Feed come in as they stand there, fields of other programs too', () => {
  const item = {
    id: 'a',
    content_html: '<p>Hello</p>',
    authors: [{ name: 'Jean' }],
    _other: { deep: [1, { er: null }] },
  };
  expect(read('json', feed([item])).rows).toEqual([{ place: { index: 0 }, item, title: 'Hello', notes: [] }]);
});

test.each<[what: string, items: unknown[], ids: (string | RegExp | undefined)[], keys: string[][]]>([
  ['a number becomes text', [{ id: 7 }], ['7'], [['id_from_number']]],
  [
    'what has none is given one',
    [{ title: 'A' }, { id: ' ' }, { id: null }],
    [/^2026-\d\d-\d\d-\d{4}$/, /-2$/, /-3$/],
    [['id_given'], ['id_given'], ['id_given']],
  ],
  [
    'the second of two gets another',
    [{ id: 'a' }, { id: 'a' }, { id: 'a-2' }],
    ['a', 'a-2', 'a-2-2'],
    [[], ['id_twice'], ['id_twice']],
  ],
  [
    'a number and its text are one',
    [{ id: '7' }, { id: 7 }],
    ['7', '7-2'],
    [[], ['id_from_number', 'id_twice']],
  ],
  [
    'what is no item has none',
    ['a', null, [], 3],
    [undefined, undefined, undefined, undefined],
    [['not_an_item'], ['not_an_item'], ['not_an_item'], ['not_an_item']],
  ],
])('of ids, %s', (_, items, ids, keys) => {
  const { rows } = read('json', feed(items));
  expect(rows.map(({ item }) => item?.id)).toEqual(
    ids.map((id) => (id instanceof RegExp ? expect.stringMatching(id) : id)),
  );
  expect(rows.map(keysOf)).toEqual(keys.map((list) => list.map((key) => `studio.import.note.${key}`)));
});

test('a picture is said to be somewhere else', () => {
  const [row] = read('json', feed([{ id: 'a', image: 'images/a.webp' }])).rows;
  expect(row?.item).toEqual({ id: 'a', image: 'images/a.webp' });
  expect(row && keysOf(row)).toEqual(['studio.import.note.image_apart']);
});

test('a JSON Feed without an item has no rows', () => {
  expect(read('json', feed([])).rows).toEqual([]);
});

describe('a feed opened as a whole', () => {
  test('keeps every field of the file, known or not, and every item in its order', () => {
    const source = JSON.stringify(sample);
    const { project, problems } = opened(source);
    expect({ ...project.feed.head, items: project.items.map(({ file }) => file) }).toEqual(
      JSON.parse(source),
    );
    expect(project.feed.order).toEqual(project.items.map(({ key }) => key));
    expect(project.items.every(({ feedId, updatedAt }) => feedId === 'f' && updatedAt === now)).toBe(true);
    expect(problems.flatMap(keysOf).filter((key) => key !== 'studio.import.note.image_apart')).toEqual([]);
  });

  test('remembers the file, when it was opened, and where it is for employees', () => {
    const source = `\n${feed([{ id: 'a' }], { _other: [null] })}\n`;
    const { feed: head, ...rest } = opened(source).project;
    expect(head).toEqual({
      id: 'f',
      head: { version: 'https://jsonfeed.org/version/1.1', title: 'Aurore Rail', _other: [null] },
      order: ['key-1'],
      address: 'https://aurore-rail.example/feed.json',
      published: { source, at: now, from: 'opened' },
      createdAt: now,
      updatedAt: now,
    });
    expect(rest.items).toEqual([{ key: 'key-1', feedId: 'f', file: { id: 'a' }, updatedAt: now }]);
  });

  test('lists what had to be mended, with its place', () => {
    const { project, problems } = opened(feed([{ id: 'a' }, { title: 'B' }, 'c', { id: 4 }]));
    expect(project.items.map(({ file }) => file.id)).toEqual(['a', expect.stringMatching(/^2026-/), '4']);
    expect(problems.map((row) => [row.place.index, ...keysOf(row)])).toEqual([
      [1, 'studio.import.note.id_given'],
      [2, 'studio.import.note.not_an_item'],
      [3, 'studio.import.note.id_from_number'],
    ]);
  });

  test('keeps a field by the name of a prototype as a field', () => {
    const source = '{"title":"A","__proto__":{"a":1},"items":[{"id":"a","__proto__":{"b":2}}]}';
    const { project } = opened(source);
    expect(JSON.stringify({ ...project.feed.head, items: project.items.map(({ file }) => file) })).toBe(
      source,
    );
  });

  test.each([
    ['{"title":', 'broken_json'],
    ['{"title":"A"}', 'other_json'],
    ['[]', 'other_json'],
    [JSON.stringify({ format: 'own-words-studio', version: 1, items: [] }), 'studio_file'],
    [feed([JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)]), 'other_json'],
    [feed(Array.from({ length: 2001 }, () => ({}))), 'too_many'],
  ])('is refused where it is none: %.40s', (source, reason) => {
    expect(open(source)).toEqual({ ok: false, reason: `studio.import.reason.${reason}` });
  });
});
