import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { blank } from '@/lib/drafts/store.ts';
import { parseFeed } from '@/lib/feed/index.ts';
import { storeGoodCopy } from '@/lib/feed/store.ts';
import { takeOver } from '@/lib/feed/take-over.ts';
import { loadPreferences, savePlace } from '@/lib/settings/index.ts';
import { share } from '../journal/a-share.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function publish(id: string, items: string[], now: number): Promise<void> {
  const source = { title: 'Feed', items: items.map((item) => ({ id: item, title: item })) };
  const result = parseFeed(JSON.stringify(source));
  if (!result.ok) throw new Error('no feed');
  await storeGoodCopy({ id, url: 'https://a.example/f', sample: false, hash: 'h', ...result }, now, true);
}

function move(): Promise<void> {
  return db.transaction('rw', db.tables, () => takeOver('old', 'new'));
}

const draft = (key: string, text: string, updatedAt: number) => ({
  ...blank(key, 3),
  text,
  updatedAt,
  by: key,
});

test('drafts, shares, what was read and where one was writing go over, and their era with them', async () => {
  await publish('old', ['a'], 1);
  await db.suggestions.update('old/a', { readAt: 5 });
  await db.drafts.put(draft('old/a', 'My words.', 6));
  await db.shares.put({ ...share, suggestion: 'old/a' });
  await savePlace({ writing: 'old/a' });
  await move();
  expect(await db.suggestions.toArray()).toMatchObject([{ key: 'new/a', feedId: 'new', readAt: 5 }]);
  expect(await db.drafts.toArray()).toMatchObject([{ key: 'new/a', text: 'My words.', era: 3 }]);
  expect(await db.shares.toArray()).toMatchObject([{ suggestion: 'new/a' }]);
  expect((await loadPreferences()).writing).toBe('new/a');
});

test('where there are words at both addresses, none is lost: the later are the draft', async () => {
  await db.drafts.bulkPut([draft('new/a', 'Said there before.', 6), draft('old/a', 'Said here since.', 7)]);
  await move();
  expect(await db.drafts.toArray()).toMatchObject([
    { key: 'new/a', text: 'Said here since.', earlier: [{ text: 'Said there before.' }] },
  ]);
});

test('a feed that stands at its own former address loses nothing', async () => {
  await publish('old', ['a'], 1);
  await db.drafts.put(draft('old/a', 'My words.', 6));
  await db.transaction('rw', db.tables, () => takeOver('old', 'old'));
  expect(await db.drafts.toArray()).toMatchObject([{ key: 'old/a', text: 'My words.' }]);
  expect(await db.suggestions.count()).toBe(1);
});

test('an address that was left, and is another feed’s now, is that one’s', async () => {
  await publish('new', ['a'], 1);
  await db.feeds.update('new', { formerly: ['old'] });
  await publish('old', ['a'], 2);
  await db.drafts.put(draft('old/a', 'My words.', 6));
  await publish('new', ['a'], 3);
  expect(await db.drafts.toCollection().primaryKeys()).toEqual(['old/a']);
  expect(await db.suggestions.toCollection().primaryKeys()).toEqual(['new/a', 'old/a']);
});

test('what is of another feed stays where it is, one whose name begins alike too', async () => {
  await publish('older', ['a'], 1);
  await db.drafts.put(draft('older/a', 'Another feed.', 6));
  await db.shares.put({ ...share, suggestion: 'older/a' });
  await move();
  expect(await db.suggestions.toCollection().primaryKeys()).toEqual(['older/a']);
  expect(await db.drafts.toCollection().primaryKeys()).toEqual(['older/a']);
  expect(await db.shares.toArray()).toMatchObject([{ suggestion: 'older/a' }]);
});

test('what is written under the old key later is there after the next read', async () => {
  await publish('new', ['a'], 1);
  await db.feeds.update('new', { formerly: ['oldest', 'old'] });
  await db.drafts.put(draft('old/a', 'Late words.', 6));
  await publish('new', ['a'], 2);
  await publish('new', ['a'], 3);
  expect(await db.drafts.toArray()).toMatchObject([{ key: 'new/a', text: 'Late words.' }]);
  expect(await db.feeds.get('new')).toMatchObject({ formerly: ['oldest', 'old'] });
});
