import { db } from '../database/index.ts';
import { type FeedRecord, feedRecord, valid } from '../database/records.ts';
import type { Outcome } from '../messages/index.ts';
import { readAddress } from './address.ts';
import { forgetFirstScreen } from './first-screen.ts';
import { read } from './refresh.ts';
import { feedIdOf, type GoodCopy, storeGoodCopy } from './store.ts';
import { releaseUnusedHost } from './subscriptions.ts';

/**
 * Gives a feed another address. It is read there first: only when that has succeeded does everything the person has of
 * it go over to the same items of the new one, and the old host is given back unless another feed lives there. If it
 * has not, nothing changes, and the new host is given back.
 */
export async function moveFeed(feedId: string, typed: string): Promise<Outcome> {
  const address = readAddress(typed);
  if (!address.ok) return address;
  const [feed] = valid(feedRecord, [await db.feeds.get(feedId)]);
  if (!feed) return { ok: false, error: 'feed.error.damaged' };
  const id = await feedIdOf(address.url);
  const outcome: Outcome = (await db.feeds.get(id))
    ? { ok: false, error: 'feed.error.known' }
    : await read(id, address.url, 'move', (copy) => moveInto(copy, feed));
  await releaseUnusedHost(outcome.ok ? feed.url : address.url);
  return outcome;
}

function moveInto(copy: GoodCopy, from: FeedRecord): Promise<void> {
  const tables = [db.feeds, db.suggestions, db.assets, db.drafts, db.shares, db.settings];
  return db.transaction('rw', tables, async () => {
    await forgetFirstScreen();
    // What the file says, its images and its fingerprint are the new one's; its place among the feeds stays.
    const { fingerprint: _, bytesHash: __, error: ___, ...kept } = from;
    const formerly = [...(from.formerly ?? []), from.id];
    await db.feeds.put({ ...kept, id: copy.id, url: copy.url, formerly });
    await db.feeds.delete(from.id);
    await db.assets.where({ feedId: from.id }).delete();
    await storeGoodCopy(copy, Date.now(), true);
  });
}
