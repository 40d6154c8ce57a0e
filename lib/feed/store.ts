import { db } from '../database/index.ts';
import type { FeedRecord, SuggestionRecord } from '../database/records.ts';
import type { Feed } from './format.ts';
import type { Problem } from './parse/problem.ts';

export const sampleId = 'sample';

/** The key of a feed: the same address is the same feed. */
export async function feedIdOf(url: string): Promise<string> {
  return (await sha256(new TextEncoder().encode(url))).slice(0, 16);
}

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface GoodCopy {
  id: string;
  url: string;
  sample: boolean;
  feed: Feed;
  problems: readonly Problem[];
  fingerprint: string;
}

/**
 * Makes this the copy on screen, in one transaction. What the person did with a suggestion (read, declined) stays with
 * it; a suggestion no longer in the feed is marked gone, not deleted.
 */
export async function storeGoodCopy(copy: GoodCopy, now: number): Promise<void> {
  const { items, ...head } = copy.feed;
  await db.transaction('rw', db.feeds, db.suggestions, async () => {
    const before = await db.feeds.get(copy.id);
    const record: FeedRecord = {
      id: copy.id,
      url: copy.url,
      sample: copy.sample,
      head,
      addedAt: before?.addedAt ?? now,
      goodAt: now,
      triedAt: now,
      problems: [...copy.problems],
      fingerprint: copy.fingerprint,
    };
    await db.feeds.put(record);
    const known = new Map(
      (await db.suggestions.where({ feedId: copy.id }).toArray()).map((row) => [row.key, row]),
    );
    const rows = items.map((item, position): SuggestionRecord => {
      const key = `${copy.id}/${item.id}`;
      const { goneAt: _, ...kept } = known.get(key) ?? { firstSeenAt: now };
      known.delete(key);
      return { ...kept, key, feedId: copy.id, position, item };
    });
    const gone = [...known.values()].map((row) => ({ ...row, goneAt: row.goneAt ?? now }));
    await db.suggestions.bulkPut([...rows, ...gone]);
  });
}

/** Notes that a feed could not be read; the last good copy stays. */
export async function storeFailure(feedId: string, error: string, now: number): Promise<void> {
  await db.feeds.update(feedId, { error, triedAt: now });
}

/** Leaves a feed: its suggestions and images go, drafts and shares are the person's own and stay. */
export async function removeFeed(feedId: string): Promise<void> {
  await db.transaction('rw', db.feeds, db.suggestions, db.assets, async () => {
    await db.feeds.delete(feedId);
    await db.suggestions.where({ feedId }).delete();
    await db.assets.where({ feedId }).delete();
  });
}
