import { db } from '../database/index.ts';
import {
  type AssetRecord,
  type FeedRecord,
  feedRecord,
  type SuggestionRecord,
  suggestionRecord,
  valid,
} from '../database/records.ts';
import { sweepErased } from '../drafts/erased.ts';
import { changeIn } from './change.ts';
import { forgetFirstScreen } from './first-screen.ts';
import type { Feed } from './format.ts';
import type { Problem } from './parse/problem.ts';
import { sha256 } from './sha256.ts';
import { takeOver } from './take-over.ts';

export const sampleId = 'sample';

/** The key of a feed: the same address is the same feed. */
export async function feedIdOf(url: string): Promise<string> {
  return (await sha256(url)).slice(0, 16);
}

/** Is a server asked for it? Not for the sample, which ships in the extension, nor for what came inside a policy. */
export function isFetched({ sample, inline }: Pick<FeedRecord, 'sample' | 'inline'>): boolean {
  return !sample && !inline;
}

export interface GoodCopy {
  id: string;
  url: string;
  sample: boolean;
  inline?: boolean;
  preset?: boolean;
  /** SHA-256 of the file. */
  hash: string;
  feed: Feed;
  problems: readonly Problem[];
}

/**
 * Makes this the copy on screen, in one transaction. What the person did with a suggestion (read, declined) stays with
 * it; one no longer in the feed stays, marked gone, where the person wrote about it or set it aside.
 *
 * @param first whether this is a new subscription; otherwise a feed that was removed meanwhile stays removed
 */
export async function storeGoodCopy(copy: GoodCopy, now: number, first: boolean): Promise<void> {
  const { items } = copy.feed;
  const tables = [db.feeds, db.suggestions, db.drafts, db.shares, db.settings];
  await db.transaction('rw', tables, async () => {
    const stored = await db.feeds.get(copy.id);
    if (!stored && !first) return;
    // A damaged row is written anew, with nothing of it: the feed itself is its best copy.
    const [before] = valid(feedRecord, [stored]);
    await db.feeds.put(recordOf(copy, before, now));
    for (const former of before?.formerly ?? []) {
      // An address that was left can be another feed's by now.
      if (!(await db.feeds.get(former))) await takeOver(former, copy.id);
    }
    const held = await db.suggestions.where({ feedId: copy.id }).toArray();
    const known = new Map(valid(suggestionRecord, held).map((row) => [row.key, row]));
    const rows = items.map((item, position): SuggestionRecord => {
      const key = `${copy.id}/${item.id}`;
      const before = known.get(key);
      const { goneAt: _, ...kept } = before ?? { firstSeenAt: now };
      known.delete(key);
      return { ...kept, key, feedId: copy.id, position, item, change: changeIn(item, before, now) };
    });
    const { kept } = await sorted([...known.values()], now);
    // What is damaged and no longer in the feed goes as well.
    await db.suggestions.where({ feedId: copy.id }).delete();
    await db.suggestions.bulkPut([...rows, ...kept]);
    if (!areAlike(held, [...rows, ...kept])) await forgetFirstScreen();
  });
}

function recordOf({ feed, ...copy }: GoodCopy, before: FeedRecord | undefined, now: number): FeedRecord {
  const { items: _, ...head } = feed;
  // What is known of another file, and of its images, is not known of this one.
  const known = before?.bytesHash === copy.hash ? before : undefined;
  return {
    id: copy.id,
    url: copy.url,
    sample: copy.sample,
    inline: copy.inline,
    preset: copy.preset ?? before?.preset,
    own: before?.own,
    head,
    addedAt: before?.addedAt ?? now,
    goodAt: now,
    triedAt: now,
    problems: [...copy.problems],
    copyHash: copy.hash,
    fingerprint: known?.fingerprint,
    bytesHash: known?.bytesHash,
    formerly: before?.formerly,
  };
}

/**
 * Keeps the images of a copy and, once all of them have arrived, what colleagues can compare and what tells the next
 * read whether the file changed. If another copy was stored meanwhile nothing is kept: it has images of its own.
 */
export async function storeImages(
  feedId: string,
  copyHash: string,
  { assets, fingerprint }: { assets: readonly AssetRecord[]; fingerprint: string | undefined },
): Promise<void> {
  await db.transaction('rw', db.feeds, db.assets, async () => {
    if ((await db.feeds.get(feedId))?.copyHash !== copyHash) return;
    await db.assets.where({ feedId }).delete();
    await db.assets.bulkPut(assets);
    await db.feeds.update(feedId, { fingerprint, bytesHash: fingerprint && copyHash });
  });
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
  const tables = [db.feeds, db.suggestions, db.assets, db.drafts, db.shares, db.settings];
  await db.transaction('rw', tables, async () => {
    await forgetFirstScreen();
    await db.feeds.delete(feedId);
    await db.assets.where({ feedId }).delete();
    const { kept } = await sorted(await db.suggestions.where({ feedId }).toArray(), now, { declined: false });
    await db.suggestions.where({ feedId }).delete();
    await db.suggestions.bulkPut(kept);
  });
}

/** Which of the suggestions that left a feed stay, marked gone, because the person wrote about them or set them aside. */
async function sorted(
  rows: readonly SuggestionRecord[],
  now: number,
  keep = { declined: true },
): Promise<{ kept: SuggestionRecord[]; dropped: SuggestionRecord[] }> {
  await sweepErased();
  const drafts = await db.drafts.toCollection().primaryKeys();
  const shares = (await db.shares.toArray()).map((share) => share.suggestion);
  const begun = new Set([...drafts, ...shares]);
  const stays = (row: SuggestionRecord) =>
    begun.has(row.key) || (keep.declined && row.declinedAt !== undefined);
  return {
    kept: rows.filter(stays).map((row) => ({ ...row, goneAt: row.goneAt ?? now })),
    dropped: rows.filter((row) => !stays(row)),
  };
}

/** Do these rows show the same suggestions, in whatever order they were read? */
function areAlike(before: readonly SuggestionRecord[], after: readonly SuggestionRecord[]): boolean {
  const texts = (rows: readonly SuggestionRecord[]) =>
    rows.map(({ key, item, goneAt }) => JSON.stringify([key, item, goneAt])).sort();
  return JSON.stringify(texts(before)) === JSON.stringify(texts(after));
}
