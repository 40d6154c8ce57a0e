import { db } from '../database/index.ts';
import { type FeedRecord, feedRecord, valid } from '../database/records.ts';
import type { Outcome } from '../messages/index.ts';
import { loadLightPolicy, mayAdd } from '../policy/index.ts';
import { readAddress } from './address.ts';
import { forgetFirstScreen } from './first-screen.ts';
import { read } from './refresh.ts';
import { feedIdOf, type GoodCopy, storeGoodCopy } from './store.ts';
import { inTurn, releaseUnusedHost } from './subscriptions.ts';

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
  if (!mayAdd(await loadLightPolicy(), address.url)) return { ok: false, error: 'feed.error.locked' };
  const id = await feedIdOf(address.url);
  return inTurn(address.url, async () => {
    const outcome = (await db.feeds.get(id))
      ? ({ ok: false, error: 'feed.error.known' } as const)
      : await readInto(id, address.url, feed);
    await releaseUnusedHost(outcome.ok ? feed.url : address.url);
    return outcome;
  });
}

/** The feed may have been removed, or moved elsewhere, while the new address was read: then nothing is kept of it. */
async function readInto(id: string, url: string, from: FeedRecord): Promise<Outcome> {
  let isLeft = false;
  const outcome = await read(id, url, 'move', async (copy) => {
    isLeft = !(await moveInto(copy, from));
  });
  return isLeft ? { ok: false, error: 'feed.error.left' } : outcome;
}

function moveInto(copy: GoodCopy, from: FeedRecord): Promise<boolean> {
  const tables = [db.feeds, db.suggestions, db.assets, db.drafts, db.shares, db.settings];
  return db.transaction('rw', tables, async () => {
    if (!(await db.feeds.get(from.id))) return false;
    await forgetFirstScreen();
    // What the file says, its images and its fingerprint are the new one's; its place among the feeds stays.
    const { fingerprint: _, bytesHash: __, error: ___, ...kept } = from;
    // Back at an address it had before, that one is no former one any more.
    const formerly = [...(from.formerly ?? []), from.id].filter((former) => former !== copy.id);
    await db.feeds.put({ ...kept, id: copy.id, url: copy.url, formerly });
    await db.feeds.delete(from.id);
    await db.assets.where({ feedId: from.id }).delete();
    await storeGoodCopy(copy, Date.now(), true);
    return true;
  });
}
