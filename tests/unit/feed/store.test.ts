import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { parseFeed } from '@/lib/feed/index.ts';
import { removeFeed, storeFailure, storeGoodCopy, storeImages } from '@/lib/feed/store.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

async function publish(ids: string[], now: number, first = true, hash = 'h'): Promise<void> {
  const result = parseFeed(JSON.stringify({ title: 'Feed', items: ids.map((id) => ({ id, title: id })) }));
  if (!result.ok) throw new Error('no feed');
  await storeGoodCopy({ id: 'f', url: 'https://a.example/f', sample: false, hash, ...result }, now, first);
}

test('what the person did with a suggestion survives a refresh', async () => {
  await publish(['a', 'b'], 1);
  await db.suggestions.update('f/a', { readAt: 5, declinedAt: 6 });
  await publish(['b', 'a'], 9);
  expect(await db.suggestions.get('f/a')).toMatchObject({
    readAt: 5,
    declinedAt: 6,
    firstSeenAt: 1,
    position: 1,
  });
});

test('of a file that has changed no fingerprint is known, until all its images are there', async () => {
  const known = async () => {
    const { fingerprint, bytesHash } = (await db.feeds.get('f')) ?? {};
    return [fingerprint, bytesHash];
  };
  await publish(['a'], 1, true, 'common');
  await storeImages('f', 'common', { assets: [], fingerprint: 'c0' });
  await publish(['a'], 2, false, 'common');
  expect(await known()).toEqual(['c0', 'common']);
  await publish(['a'], 3, false, 'marked');
  expect(await known()).toEqual([undefined, undefined]);
  // A read that began before, and whose images came late.
  await storeImages('f', 'common', { assets: [], fingerprint: 'c0' });
  expect(await known()).toEqual([undefined, undefined]);
  await storeImages('f', 'marked', { assets: [], fingerprint: 'd1' });
  expect(await known()).toEqual(['d1', 'marked']);
  await storeImages('f', 'marked', { assets: [], fingerprint: undefined });
  expect(await known()).toEqual([undefined, undefined]);
});

test('a suggestion that left the feed stays where one set it aside, and comes back as it was', async () => {
  await publish(['a', 'b', 'c'], 1);
  await db.suggestions.update('f/a', { declinedAt: 6 });
  await publish(['b'], 2);
  await publish(['b'], 3);
  expect(await db.suggestions.toCollection().primaryKeys()).toEqual(['f/a', 'f/b']);
  expect(await db.suggestions.get('f/a')).toMatchObject({ goneAt: 2 });
  await publish(['a', 'b'], 4);
  expect(await db.suggestions.get('f/a')).toMatchObject({ declinedAt: 6 });
  expect((await db.suggestions.get('f/a'))?.goneAt).toBeUndefined();
});

test('a damaged suggestion that is no longer in its feed goes with the next good read', async () => {
  await publish(['a', 'b'], 1);
  await db.suggestions.update('f/a', { position: 'nowhere' as never });
  await publish(['b'], 2);
  expect(await db.suggestions.toCollection().primaryKeys()).toEqual(['f/b']);
});

test('a read that ends after the feed was removed does not bring it back', async () => {
  await publish(['a'], 1);
  await removeFeed('f', 2);
  await publish(['a'], 3, false);
  expect(await db.feeds.count()).toBe(0);
  expect(await db.suggestions.count()).toBe(0);
});

test('a failure keeps the last good copy and its reason; the next good one clears it', async () => {
  await publish(['a'], 1);
  await storeFailure('f', 'feed.error.timeout', 2);
  expect(await db.feeds.get('f')).toMatchObject({ goodAt: 1, triedAt: 2, error: 'feed.error.timeout' });
  expect(await db.suggestions.count()).toBe(1);
  await publish(['a'], 3);
  expect((await db.feeds.get('f'))?.error).toBeUndefined();
});

test('leaving a feed keeps drafts, and the suggestions they are about', async () => {
  await publish(['a', 'b'], 1);
  await db.drafts.put({
    key: 'f/a',
    text: 'mine',
    selectionStart: 0,
    selectionEnd: 0,
    withLink: true,
    era: 0,
    updatedAt: 1,
  });
  await removeFeed('f', 2);
  expect(await db.suggestions.toArray()).toMatchObject([{ key: 'f/a', goneAt: 2 }]);
  expect(await db.drafts.get('f/a')).toMatchObject({ text: 'mine' });
});
