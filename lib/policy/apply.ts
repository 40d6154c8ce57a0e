import { onStart } from '../browser/installation.ts';
import { onManagedChanged } from '../browser/managed.ts';
import { db } from '../database/index.ts';
import { work } from '../erase/work.ts';
import { leftFeeds } from '../feed/left.ts';
import { parseFeed } from '../feed/parse/index.ts';
import { sha256 } from '../feed/sha256.ts';
import { feedIdOf, isFetched, storeGoodCopy, storeImages } from '../feed/store.ts';
import { allFeeds, leave } from '../feed/subscriptions.ts';
import { noteStart } from './due.ts';
import { loadPolicy, type Policy } from './index.ts';

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
 * Makes the feeds what the policy says: feeds inside it are stored, those it no longer lists are left. What one wrote
 * and handed off stays.
 */
export async function applyPolicy(): Promise<void> {
  const policy = await loadPolicy();
  // Empty can mean that the browser has not read it yet: nothing is taken away for that.
  if (!policy.isSet) return;
  const inline = await inlineIds(policy);
  for (const feed of await allFeeds()) {
    const isListed = feed.inline ? inline.has(feed.id) : policy.feeds.includes(feed.url);
    if ((feed.preset || feed.inline) && !isListed) await leave(feed);
    else if (isListed && isFetched(feed) && !feed.preset) await db.feeds.update(feed.id, { preset: true });
  }
  const left = await leftFeeds();
  for (const [id, source] of inline) {
    if (policy.lockFeeds || !left.includes(id)) await storeInline(id, source);
  }
}

/** The feeds inside a policy by their keys. */
async function inlineIds({ inlineFeeds }: Policy): Promise<Map<string, string>> {
  const named = inlineFeeds.map(async (source) => [await inlineIdOf(source), source] as const);
  return new Map(await Promise.all(named));
}

/** A feed in a policy is known by its `feed_url` or, where it has none, by its title: another text is the same feed. */
async function inlineIdOf(source: string): Promise<string> {
  let name: unknown;
  try {
    const { feed_url, title } = JSON.parse(source);
    name = feed_url ?? title;
  } catch {
    // Not JSON: it cannot be stored either.
  }
  return feedIdOf(`policy ${name}`);
}

async function storeInline(id: string, source: string): Promise<void> {
  const hash = await sha256(source);
  if ((await db.feeds.get(id))?.copyHash === hash) return;
  const parsed = parseFeed(source);
  if (!parsed.ok) return;
  await storeGoodCopy({ id, url: nowhere, sample: false, inline: true, hash, ...parsed }, Date.now(), true);
  await storeImages(id, hash, { assets: [], fingerprint: hash });
}
