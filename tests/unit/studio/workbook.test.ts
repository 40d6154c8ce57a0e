import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileAt, head, itemRemoved, itemsAdded, projectOf, typed } from '@/lib/studio/book.ts';
import { studioDb } from '@/lib/studio/database.ts';
import { addFeed, allStudioFeeds, removeFeed, restoreFeed } from '@/lib/studio/feeds.ts';
import { loadBook } from '@/lib/studio/keep.ts';
import { openWorkbook, type Workbook } from '@/lib/studio/workbook.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-11-27T09:00:00Z');
const opened: Workbook[] = [];

vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('removeEventListener', () => undefined);

beforeEach(async () => {
  const item = (key: string) => ({ key, feedId: 'f', file: { id: key, title: key }, updatedAt: 1 });
  await addFeed({
    feed: { id: 'f', head: { title: 'Aurore Rail' }, order: ['a', 'b'], createdAt: 1, updatedAt: 1 },
    items: [item('a'), item('b')],
  });
});

afterEach(async () => {
  for (const workbook of opened.splice(0)) workbook.close();
  vi.restoreAllMocks();
  await studioDb.delete();
  await studioDb.open();
});

async function open(): Promise<Workbook> {
  const workbook = await openWorkbook('f', now);
  if (!workbook) throw new Error('There is no such feed');
  opened.push(workbook);
  return workbook;
}

const kept = async () => {
  const book = await loadBook('f', now);
  return book && projectOf(book).items.map(({ file }) => file.title);
};
const title = (workbook: Workbook, where: string) => fileAt(workbook.desk.getState().book, where).title;

test('every letter is kept, the last one too, with one write under way at a time', async () => {
  const workbook = await open();
  for (const text of ['N', 'Ni', 'Nig', 'Nigh', 'Night'])
    workbook.write((book) => typed(book, 'a', 'title', text, now));
  expect(workbook.desk.getState().saved).toBe('no');
  await workbook.settled();
  expect(workbook.desk.getState().saved).toBe('yes');
  expect(await kept()).toEqual(['Night', 'b']);
});

test('what was done is taken back one by one, the last first', async () => {
  const workbook = await open();
  workbook.act('item_removed', 'a', (book) => itemRemoved(book, 'a', now));
  workbook.act('item_removed', 'b', (book) => itemRemoved(book, 'b', now));
  workbook.undo();
  await workbook.settled();
  expect(await kept()).toEqual(['b']);
  workbook.undo();
  workbook.undo();
  await workbook.settled();
  expect(await kept()).toEqual(['a', 'b']);
});

test('a deleted suggestion is there for 30 days, then it is not', async () => {
  const workbook = await open();
  workbook.act('item_removed', 'a', (book) => itemRemoved(book, 'a', now));
  await workbook.settled();
  expect((await loadBook('f', now + 29 * day))?.items.has('a')).toBe(true);
  expect((await loadBook('f', now + 31 * day))?.items.has('a')).toBe(false);
});

test('two windows on one feed go on together: each sees what the other wrote elsewhere', async () => {
  const [one, other] = [await open(), await open()];
  one.write((book) => typed(book, 'a', 'title', 'From one', now));
  other.write((book) => typed(book, 'b', 'title', 'From the other', now));
  await vi.waitFor(() => {
    expect([title(one, 'a'), title(one, 'b')]).toEqual(['From one', 'From the other']);
    expect([title(other, 'a'), title(other, 'b')]).toEqual(['From one', 'From the other']);
  });
  expect(await kept()).toEqual(['From one', 'From the other']);
});

test('suggestions that two windows begin at once are both there', async () => {
  const [one, other] = [await open(), await open()];
  const begun = (key: string) => ({ key, feedId: 'f', file: { id: key, title: key }, updatedAt: 1 });
  one.write((book) => itemsAdded(book, [begun('x')], 0).book);
  other.write((book) => itemsAdded(book, [begun('y')], 0).book);
  await Promise.all([one.settled(), other.settled()]);
  expect((await kept())?.toSorted()).toEqual(['a', 'b', 'x', 'y']);
});

test('what the disk refuses stays on screen, is told, and is kept as soon as there is room', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const workbook = await open();
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  vi.spyOn(studioDb, 'transaction').mockRejectedValueOnce(full);
  workbook.write((book) => typed(book, head, 'title', 'Nord', now));
  await workbook.settled();
  expect(workbook.desk.getState().saved).toBe('full');
  expect(title(workbook, head)).toBe('Nord');
  await vi.advanceTimersByTimeAsync(3000);
  vi.useRealTimers();
  await workbook.settled();
  expect(workbook.desk.getState().saved).toBe('yes');
  expect((await allStudioFeeds())[0]?.head.title).toBe('Nord');
});

test('a feed that was deleted comes back with all it had', async () => {
  const removed = await removeFeed('f');
  expect(await allStudioFeeds()).toEqual([]);
  expect(await openWorkbook('f', now)).toBeUndefined();
  if (removed) await restoreFeed(removed);
  expect(await kept()).toEqual(['a', 'b']);
});

test('a damaged row costs no other', async () => {
  await studioDb.items.put({ key: 'c', feedId: 'f', file: 'none' } as never);
  await studioDb.feeds.put({ id: 'g', head: 3 } as never);
  expect((await allStudioFeeds()).map(({ id }) => id)).toEqual(['f']);
  expect(await kept()).toEqual(['a', 'b']);
});

test('a window goes on with a feed that was deleted elsewhere: it says so, makes no feed of it, and keeps it once it is back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const workbook = await open();
  const removed = await removeFeed('f');
  workbook.write((book) => typed(book, head, 'title', 'Aurore', now));
  workbook.write((book) => typed(book, 'a', 'title', 'Night', now));
  await workbook.settled();
  expect(workbook.desk.getState().saved).toBe('gone');
  expect(await allStudioFeeds()).toEqual([]);
  expect(await studioDb.items.count()).toBe(0);

  if (removed) await restoreFeed(removed);
  vi.advanceTimersByTime(5000);
  await workbook.settled();
  expect(workbook.desk.getState().saved).toBe('yes');
  expect(await kept()).toEqual(['Night', 'b']);
  vi.useRealTimers();
});

test('a window that types on makes no Studio of one that was deleted elsewhere', async () => {
  const workbook = await open();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(studioDb.name).onsuccess = resolve;
  });
  workbook.write((book) => typed(book, head, 'title', 'Aurore', now));
  await workbook.settled();
  expect(workbook.desk.getState().saved).toBe('gone');
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(studioDb.name);
});
