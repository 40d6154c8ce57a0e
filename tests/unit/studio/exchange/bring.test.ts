import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Book, projectOf } from '@/lib/studio/book.ts';
import { brought, isNothingNew, tallyOf, theirsTaken } from '@/lib/studio/exchange/bring.ts';
import { compare } from '@/lib/studio/exchange/compare.ts';
import { hashesOf, withSeen } from '@/lib/studio/exchange/history.ts';
import { merged } from '@/lib/studio/exchange/merge.ts';
import type { Project, StudioItem } from '@/lib/studio/records.ts';
import { anItem, anyProject, aProject, now } from '../a-project.ts';

const options = { now, titled: (title: string) => `${title} (other)`, newKey: () => crypto.randomUUID() };
const bookOf = ({ feed, items }: Project, deleted: StudioItem[] = []): Book => ({
  feed,
  items: new Map([...items, ...deleted].map((item) => [item.key, item])),
});
/** The same feed, after the one file that both have from the other. */
const shared = (project: Project): Project => ({
  ...project,
  feed: { ...project.feed, exchanged: withSeen(undefined, hashesOf(project)) },
});
const retitled = (item: StudioItem, title: string): StudioItem => ({
  ...item,
  file: { ...item.file, title },
});
const [a, b, c] = ['a', 'b', 'c'].map((id) => anItem(id)) as [StudioItem, StudioItem, StudioItem];
const start = shared(aProject([a, b, c]));
const withItems = (items: StudioItem[]): Project => ({
  feed: { ...start.feed, order: items.map(({ key }) => key) },
  items,
});
const titles = (book: Book) => projectOf(book).items.map(({ file }) => file.title);

describe('bringing two feeds together', () => {
  const mine = withItems([retitled(a, 'Mine'), b, c]);
  const theirs = withItems([retitled(a, 'Theirs'), retitled(b, 'B of theirs'), anItem('d')]);

  test('is told in numbers before', () => {
    expect(tallyOf(compare(mine, theirs))).toMatchObject({
      theirs_new: 1,
      theirs_changed: 1,
      theirs_deleted: 1,
      mine_new: 0,
      mine_changed: 0,
      mine_deleted: 0,
      both_changed: 1,
    });
  });

  test('deletes what they have deleted, so that it can be put back', () => {
    const before = bookOf(mine);
    const { book } = brought(before, merged(mine, theirs, options).project, 77);
    expect(titles(book)).toEqual(['Mine', 'Theirs (other)', 'B of theirs', 'Title of d']);
    expect(book.items.get(c.key)).toEqual({ ...c, deletedAt: 77 });
  });

  test('writes nothing anew of what stays as it is', () => {
    const before = bookOf(mine);
    const { book } = brought(before, merged(mine, theirs, options).project, 77);
    expect(book.items.get(a.key)).toBe(before.items.get(a.key));
  });

  test('is taken back as a whole', () => {
    const before = bookOf(mine, [{ ...anItem('e'), deletedAt: 5 }]);
    const { book, back } = brought(before, merged(mine, theirs, options).project, 77);
    expect(back(book)).toEqual(before);
  });

  test('taken back, it leaves what was written since', () => {
    const before = bookOf(mine);
    const { book, back } = brought(before, merged(mine, theirs, options).project, 77);
    const edited = retitled(book.items.get(b.key) as StudioItem, 'Since');
    const added = anItem('since');
    const theirNew = retitled(book.items.get('key-d') as StudioItem, 'D since');
    const later: Book = {
      feed: { ...book.feed, order: [added.key, ...book.feed.order], head: { title: 'Since' } },
      items: new Map([...book.items, [b.key, edited], [added.key, added], ['key-d', theirNew]]),
    };
    const after = back(later);
    expect(titles(after)).toEqual(['Title of since', 'Mine', 'Since', 'Title of c']);
    expect(after.feed.head).toEqual({ title: 'Since' });
    expect(after.items.get('key-d')).toEqual({ ...theirNew, deletedAt: 77 });
  });
});

test('taking theirs leaves the feed its own key, and deletes what only mine has', () => {
  const mine = withItems([retitled(a, 'Mine'), b, anItem('mine')]);
  const theirs = {
    ...withItems([b, retitled(a, 'Theirs')]),
    feed: { ...start.feed, id: 'other', createdAt: 9 },
  };
  const { book, back } = brought(bookOf(mine), theirsTaken(mine, theirs, now), 77);
  expect(titles(book)).toEqual(['Title of b', 'Theirs']);
  expect(book.feed).toMatchObject({ id: 'feed', createdAt: 1 });
  expect([...book.items.values()].every(({ feedId }) => feedId === 'feed')).toBe(true);
  expect(book.items.get('key-mine')?.deletedAt).toBe(77);
  expect(back(book)).toEqual(bookOf(mine));
});

test('a file that was brought in has nothing new when it is opened again, whatever the two had', () => {
  fc.assert(
    fc.property(anyProject, anyProject, (mine, theirs) => {
      const { project } = merged(mine, theirs, options);
      expect(isNothingNew(compare(project, theirs))).toBe(true);
    }),
  );
});

test('whatever the two had, what was brought together is taken back whole', () => {
  fc.assert(
    fc.property(anyProject, anyProject, (mine, theirs) => {
      const before = bookOf(mine);
      const { book, back } = brought(before, merged(mine, theirs, options).project, 77);
      expect(back(book)).toEqual(before);
    }),
  );
});

test.each<[string, Project]>([
  ['a new suggestion', withItems([a, b, c, anItem('d')])],
  ['a changed suggestion', withItems([a, retitled(b, 'B'), c])],
  ['a deleted suggestion', withItems([a, b])],
  ['another order', withItems([b, a, c])],
  [
    'another name of the feed',
    { ...start, feed: { ...start.feed, head: { ...start.feed.head, title: 'New' } } },
  ],
  ['an address', { ...start, feed: { ...start.feed, address: 'https://aurore-rail.example/feed.json' } }],
])('%s is something new, there and not here', (_, theirs) => {
  expect(isNothingNew(compare(start, theirs))).toBe(false);
  expect(isNothingNew(compare(theirs, start))).toBe(true);
});
