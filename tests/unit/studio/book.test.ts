import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Book,
  bookReplaced,
  deletedOf,
  type Edit,
  entryMoved,
  entryRemoved,
  fieldSet,
  fieldsSet,
  fileAt,
  head,
  itemMoved,
  itemRemoved,
  itemsAdded,
  itemsReplaced,
  projectOf,
  restored,
  typed,
} from '@/lib/studio/book.ts';
import type { StudioItem } from '@/lib/studio/records.ts';

const now = 1_000;

function item(key: string, file: StudioItem['file'] = { id: key, title: key }): StudioItem {
  return { key, feedId: 'f', file, updatedAt: 1 };
}

function bookOf(...items: StudioItem[]): Book {
  return {
    feed: {
      id: 'f',
      head: { title: 'Aurore Rail' },
      order: items.map(({ key }) => key),
      createdAt: 1,
      updatedAt: 1,
    },
    items: new Map(items.map((one) => [one.key, one])),
  };
}

const three = () =>
  bookOf(
    item('a', { id: 'a', title: 'A', _own_words: { angles: ['one', 'two', 'three'], why: 'Because.' } }),
    item('b'),
    item('c'),
  );

let count = 0;

const edits: [string, (book: Book) => Edit][] = [
  ['an entry is deleted', (book) => entryRemoved(book, 'a', '_own_words.angles', 1, now)],
  ['an entry is moved', (book) => entryMoved(book, 'a', '_own_words.angles', 0, 2, now)],
  ['a field is set', (book) => fieldSet(book, 'a', '_own_words.kind', 'culture', now)],
  ['a field is taken out', (book) => fieldSet(book, 'a', '_own_words.why', undefined, now)],
  ['a field of the feed is set', (book) => fieldSet(book, head, 'language', 'fr', now)],
  [
    'several fields are set',
    (book) =>
      fieldsSet(
        book,
        'a',
        [
          ['_own_words.why', undefined],
          ['_own_words.kind', 'culture'],
        ],
        now,
      ),
  ],
  ['a suggestion is deleted', (book) => itemRemoved(book, 'b', now)],
  ['a suggestion is moved', (book) => itemMoved(book, 'c', 0)],
  ['suggestions come in', (book) => itemsAdded(book, [item(`x${count++}`), item(`y${count}`)], 1)],
  ['a suggestion is held', (book) => itemsReplaced(book, [{ ...item('b'), held: true }])],
];

describe.each(edits)('when %s', (_, edit) => {
  test('the way back leads to what was there', () => {
    const { book, back } = edit(three());
    const files = ({ feed, items }: Book) => [
      feed.head,
      feed.order,
      projectOf({ feed, items }).items.map(({ file, held }) => [file, held]),
    ];
    expect(files(book)).not.toEqual(files(three()));
    expect(files(back(book))).toEqual(files(three()));
  });

  test('what is typed elsewhere in the meantime stays', () => {
    const { book, back } = edit(three());
    const later = back(typed(typed(book, 'a', 'title', 'Typed since', now), head, 'title', 'Nord', now));
    expect(fileAt(later, 'a').title).toBe('Typed since');
    expect(fileAt(later, head).title).toBe('Nord');
  });

  test('nothing is changed in place', () => {
    const before = three();
    const copy = structuredClone({ feed: before.feed, items: [...before.items] });
    edit(before);
    expect({ feed: before.feed, items: [...before.items] }).toEqual(copy);
  });
});

test('what was added and taken back leaves nothing that a reload would bring back', () => {
  const { book, back } = itemsAdded(three(), [item('d')], 1);
  expect(book.feed.order).toEqual(['a', 'd', 'b', 'c']);
  expect(back(book)).toEqual(three());
});

test('what was written into what is taken back can still be found among what was deleted', () => {
  const { book, back } = itemsAdded(three(), [item('d')], 0);
  const later = back(typed(book, 'd', 'title', 'A night at the depot', now));
  expect(later.feed.order).toEqual(['a', 'b', 'c']);
  expect(later.items.get('d')).toMatchObject({ deletedAt: now, file: { title: 'A night at the depot' } });
});

test('a deleted suggestion is kept apart, and comes back at the end once its way back is gone', () => {
  const { book } = itemRemoved(three(), 'a', now);
  expect(deletedOf(book).map(({ key }) => key)).toEqual(['a']);
  expect(projectOf(book).items.map(({ key }) => key)).toEqual(['b', 'c']);
  const again = restored(book, 'a');
  expect(again.feed.order).toEqual(['b', 'c', 'a']);
  expect(deletedOf(again)).toEqual([]);
  expect(restored(again, 'a')).toBe(again);
});

test('of what did not change, the same objects are left: nothing else is drawn or written again', () => {
  const before = three();
  const after = typed(before, 'a', '_own_words.angles[0]', 'one more', now);
  expect(after.items.get('b')).toBe(before.items.get('b'));
  expect(after.feed).toBe(before.feed);
  expect(typed(before, 'gone', 'title', 'x', now)).toBe(before);
});

test('a field stays at its place in the file while it is typed', () => {
  const after = typed(three(), 'a', 'title', 'Another', now);
  expect(Object.keys(fileAt(after, 'a'))).toEqual(['id', 'title', '_own_words']);
});

test('whatever is done, in whatever order, taking all of it back leads to what was there', () => {
  const { book: start } = itemsAdded(three(), [item('d'), item('e')], 3);
  fc.assert(
    fc.property(fc.array(fc.nat(edits.length - 1), { maxLength: 12 }), (choices) => {
      const backs: Edit['back'][] = [];
      let book = start;
      for (const choice of choices) {
        const [, edit] = edits[choice] ?? [];
        if (!edit) continue;
        const done = edit(book);
        book = done.book;
        backs.unshift(done.back);
      }
      for (const back of backs) book = back(book);
      expect(book.feed.order).toEqual(start.feed.order);
      expect(projectOf(book).items.map(({ file }) => file)).toEqual(
        projectOf(start).items.map(({ file }) => file),
      );
    }),
    { numRuns: 300 },
  );
});

test('what was typed since stays when a suggestion is no longer held back', () => {
  const held = itemsReplaced(three(), [{ ...(three().items.get('a') as StudioItem), held: true }]);
  const later = typed(
    typed(held.book, 'a', 'title', 'A new title', now),
    'a',
    '_own_words.why',
    undefined,
    now,
  );
  const back = held.back(later).items.get('a');
  expect(back?.held).toBeUndefined();
  expect(back?.file).toEqual({
    id: 'a',
    title: 'A new title',
    _own_words: { angles: ['one', 'two', 'three'] },
  });
});

test('what was typed since stays when another feed is taken out again', () => {
  const before = three();
  const other = { ...item('d'), updatedAt: now };
  const b = { ...item('b', { id: 'b', title: 'B of theirs' }), updatedAt: now };
  const next: Book = {
    feed: { ...before.feed, head: { title: 'Aurore' }, order: ['d', 'b', 'a'] },
    items: new Map([...before.items, ['d', other], ['b', b]]),
  };
  const taken = bookReplaced(before, next);
  expect(taken.back(taken.book)).toEqual(before);
  let later = typed(taken.book, 'a', 'title', 'Written since', now);
  later = typed(later, 'd', 'title', 'Written into theirs', now);
  later = typed(later, head, 'description', 'Also since', now);
  later = itemsAdded(later, [item('e')], 0).book;
  const back = taken.back(later);
  expect(projectOf(back).items.map(({ file }) => file.title)).toEqual(['Written since', 'b', 'c', 'e']);
  expect(back.feed.head).toEqual({ title: 'Aurore Rail', description: 'Also since' });
  expect(deletedOf(back).map(({ key }) => key)).toEqual(['d']);
});
