import { db } from '../database/index.ts';
import type { FeedRecord, SuggestionRecord } from '../database/records.ts';
import type { Feed } from './format.ts';
import type { Problem } from './parse/problem.ts';
import { sha256 } from './sha256.ts';

export const sampleId = 'sample';

/** The key of a feed: the same address is the same feed. */
export async function feedIdOf(url: string): Promise<string> {
  return (await sha256(url)).slice(0, 16);
}

/** One piece of work on a feed at a time, in whichever window: a read cannot bring back what was removed meanwhile. */
export function withFeed<Result>(feedId: string, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`feed/${feedId}`, work);
}

export interface GoodCopy {
  id: string;
  url: string;
  sample: boolean;
  feed: Feed;
  problems: readonly Problem[];
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
      fingerprint: before?.fingerprint,
      bytesHash: before?.bytesHash,
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

/** Notes what colleagues can compare, and what tells the next read whether the file changed. */
export async function storeFingerprint(
  feedId: string,
  hashes: Pick<FeedRecord, 'fingerprint' | 'bytesHash'>,
): Promise<void> {
  await db.feeds.update(feedId, hashes);
}

/** Notes that a feed could not be read; the last good copy stays. */
export async function storeFailure(feedId: string, error: string, now: number): Promise<void> {
  await db.feeds.update(feedId, { error, triedAt: now });
}

/**
 * Leaves a feed: its images go, and its suggestions but for those one wrote about. Drafts and shares are the person's
 * own and stay, within reach.
 */
export async function removeFeed(feedId: string, now: number): Promise<void> {
  await withFeed(feedId, () =>
    db.transaction('rw', db.feeds, db.suggestions, db.assets, db.drafts, async () => {
      await db.feeds.delete(feedId);
      await db.assets.where({ feedId }).delete();
      const drafts = new Set(await db.drafts.toCollection().primaryKeys());
      const rows = await db.suggestions.where({ feedId }).toArray();
      const kept = rows.filter((row) => drafts.has(row.key));
      await db.suggestions.where({ feedId }).delete();
      await db.suggestions.bulkPut(kept.map((row) => ({ ...row, goneAt: row.goneAt ?? now })));
    }),
  );
}
