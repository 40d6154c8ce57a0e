import { describe, expect, test } from 'vitest';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { type Book, projectOf } from '@/lib/studio/book.ts';
import { liveTaken } from '@/lib/studio/publish/take-over.ts';
import type { StudioItem } from '@/lib/studio/records.ts';

const said = (id: string, own: JsonObject = {}): JsonObject => ({
  id,
  title: `About ${id}`,
  _own_words: { angles: ['What did you see?'], ...own },
});
const itemOf = (id: string, rest: Partial<StudioItem> = {}): StudioItem => ({
  key: `key-${id}`,
  feedId: 'feed',
  file: said(id),
  updatedAt: 1,
  ...rest,
});
const file = (items: JsonObject[], title = 'Aurore Rail') => JSON.stringify({ title, items });

function bookOf(items: StudioItem[], published?: JsonObject[]): Book {
  const there = items.filter(({ deletedAt }) => deletedAt === undefined);
  return {
    feed: {
      id: 'feed',
      head: { title: 'Before' },
      order: there.map(({ key }) => key),
      ...(published && { published: { source: file(published), at: 1, from: 'saved' as const } }),
      createdAt: 1,
      updatedAt: 1,
    },
    items: new Map(items.map((item) => [item.key, item])),
  };
}

function taken(book: Book, items: JsonObject[]) {
  let made = 0;
  const edit = liveTaken(book, { source: file(items), at: 9 }, () => `new-${++made}`);
  return { ...edit, items: projectOf(edit.book).items };
}

describe('what is live, taken over', () => {
  test('stands there in its order, known suggestions under their keys, others under new ones', () => {
    const book = bookOf([itemOf('a'), itemOf('b')]);
    const { items, book: next } = taken(book, [said('c'), said('b', { why: 'Since' }), said('a')]);
    expect(items.map(({ key }) => key)).toEqual(['new-1', 'key-b', 'key-a']);
    expect(items[1]?.file).toMatchObject({ _own_words: { why: 'Since' } });
    expect(next.feed.head).toEqual({ title: 'Aurore Rail' });
    expect(next.feed.published).toMatchObject({ from: 'live', at: 9, liveSince: 9 });
  });

  test('leaves what employees never had where it was, and deletes what they have no more', () => {
    const book = bookOf(
      [itemOf('a'), itemOf('draft', { held: true }), itemOf('gone'), itemOf('b')],
      [said('a'), said('gone'), said('b')],
    );
    const { items, book: next } = taken(book, [said('b'), said('a')]);
    expect(items.map(({ key }) => key)).toEqual(['key-b', 'key-a', 'key-draft']);
    expect(next.items.get('key-gone')).toMatchObject({ deletedAt: 9, file: said('gone') });
    expect(next.items.get('key-draft')).toBe(book.items.get('key-draft'));
  });

  test('keeps what a suggestion said that was withdrawn elsewhere', () => {
    const { items } = taken(bookOf([itemOf('a')]), [
      { id: 'a', title: 'About a', _own_words: { status: 'withdrawn', note: 'Cancelled' } },
    ]);
    expect(items[0]).toMatchObject({ kept: said('a'), file: { _own_words: { note: 'Cancelled' } } });
  });

  test('lets out what was held here, and brings back what was deleted here', () => {
    const book = bookOf([itemOf('a', { held: true }), itemOf('b', { deletedAt: 5 })]);
    const { items } = taken(book, [said('a'), said('b')]);
    expect(items).toEqual([itemOf('a'), itemOf('b')]);
  });

  test('leaves out what nobody reads', () => {
    expect(taken(bookOf([]), [{ title: 'Without an id' }, null as never, said('a')]).items).toHaveLength(1);
  });

  test('can be taken back', () => {
    const book = bookOf([itemOf('a')], [said('a')]);
    const { book: next, back } = taken(book, [said('b')]);
    expect(back(next)).toBe(book);
  });
});
