import { expect, test } from 'vitest';
import { type Book, fieldsSet, head, itemsAdded, typed } from '@/lib/studio/book.ts';

const book: Book = {
  feed: { id: 'f', head: { title: 'Aurore Rail' }, order: ['a'], createdAt: 0, updatedAt: 0 },
  items: new Map([['a', { key: 'a', feedId: 'f', file: { id: 'a' }, updatedAt: 0 }]]),
};
const added = { key: 'b', feedId: 'f', file: { id: 'b' }, updatedAt: 1 };

test('what was added and taken back leaves nothing that a reload would bring back', () => {
  const { book: after, back } = itemsAdded(book, [added], 1);
  expect(after.feed.order).toEqual(['a', 'b']);
  expect(back(after)).toEqual(book);
});

test('what was written into what is taken back can still be found among what was deleted', () => {
  const { book: after, back } = itemsAdded(book, [added], 0);
  const later = back(typed(after, 'b', 'title', 'A night at the depot', 7));
  expect(later.feed.order).toEqual(['a']);
  expect(later.items.get('b')).toMatchObject({ deletedAt: 7, file: { title: 'A night at the depot' } });
});

test('several fields set at once go back at once, and leave the others', () => {
  const { book: after, back } = fieldsSet(
    book,
    head,
    [
      ['title', undefined],
      ['language', 'fr'],
    ],
    1,
  );
  expect(after.feed.head).toEqual({ language: 'fr' });
  const later = back(typed(after, head, '_own_words.contact', 'Comms', 2));
  expect(later.feed.head).toEqual({ title: 'Aurore Rail', _own_words: { contact: 'Comms' } });
});
