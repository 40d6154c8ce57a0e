import { onStart } from '../browser/installation.ts';
import { onManagedChanged } from '../browser/managed.ts';
import { db } from '../database/index.ts';
import type { FeedRecord } from '../database/records.ts';
import { work } from '../erase/work.ts';
import { leftFeeds } from '../feed/left.ts';
import { parseFeed } from '../feed/parse/index.ts';
import { sha256 } from '../feed/sha256.ts';
import { feedIdOf, isFetched, storeGoodCopy, storeImages } from '../feed/store.ts';
import { allFeeds, leave } from '../feed/subscriptions.ts';
import { noteStart } from './due.ts';
import { loadPolicy, type Policy } from './index.ts';
import { nameOf } from './name.ts';

/** Whatever came inside a policy has no address; this one leads nowhere. */
const nowhere = 'about:policy';

/** Follows what the company set, from each start on, and asks nobody for anything. */
export function followPolicy(): void {
  onStart(() => {
    void noteStart(Date.now());
    void work.do(applyPolicy);
  });
  onManagedChanged(() => void work.do(applyPolicy));
}

/**
 * Makes the feeds what the policy says: feeds inside it are stored, those it no longer lists are left, unless the person
 * had them before, or not all that it lists can be read. What one wrote and handed off stays.
 */
export async function applyPolicy(): Promise<void> {
  const policy = await loadPolicy();
  // Empty can mean that the browser has not read it yet: nothing is taken away for that.
  if (!policy.isSet) return;
  const inline = await inlineIds(policy);
  for (const feed of await allFeeds()) {
    const isListed = feed.inline ? inline.has(feed.id) : policy.feeds.includes(feed.url);
    if (isListed && isFetched(feed) && !feed.preset)
      await db.feeds.update(feed.id, { preset: true, own: true });
    else if (!isListed && isWhole(policy, feed.inline ? 'inlineFeeds' : 'feeds')) await letGo(feed);
  }
  const left = await leftFeeds();
  for (const [id, source] of inline) {
    // One for which there is no room must not stop the next.
    if (policy.lockFeeds || !left.includes(id)) await storeInline(id, source).catch(() => undefined);
  }
}

/** Could all of a list be read? If not, a feed may be in it all the same. */
function isWhole({ unused }: Policy, list: 'feeds' | 'inlineFeeds'): boolean {
  return !unused.some(({ path }) => path === list || path.startsWith(`${list}[`));
}

async function letGo(feed: FeedRecord): Promise<void> {
  if (feed.own) await db.feeds.update(feed.id, { preset: undefined, own: undefined });
  else if (feed.preset || feed.inline) await leave(feed);
}

/** The feeds inside a policy by their keys. */
async function inlineIds({ inlineFeeds }: Policy): Promise<Map<string, string>> {
  const named = inlineFeeds.map(
    async (source) => [await feedIdOf(`policy ${nameOf(source)}`), source] as const,
  );
  return new Map(await Promise.all(named));
}

async function storeInline(id: string, source: string): Promise<void> {
  const hash = await sha256(source);
  if ((await db.feeds.get(id))?.copyHash === hash) return;
  const parsed = parseFeed(source);
  if (!parsed.ok) return;
  await storeGoodCopy({ id, url: nowhere, sample: false, inline: true, hash, ...parsed }, Date.now(), true);
  await storeImages(id, hash, { assets: [], fingerprint: hash });
}
