import { db } from '../database/index.ts';
import { work } from '../erase/work.ts';
import type { RequestReason } from '../ledger/request.ts';
import type { Outcome } from '../messages/index.ts';
import { loadLightPolicy, mayAdd } from '../policy/index.ts';
import { readAddress } from './address.ts';
import { fetchFeed } from './fetch-feed.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Item } from './format.ts';
import { fetchImages } from './images.ts';
import { forgetLeft } from './left.ts';
import { parseFeed } from './parse/index.ts';
import sampleSource from './sample/feed.json?raw';
import { sha256 } from './sha256.ts';
import {
  feedIdOf,
  type GoodCopy,
  isFetched,
  sampleId,
  storeFailure,
  storeGoodCopy,
  storeImages,
} from './store.ts';
import { inTurn, releaseUnusedHost } from './subscriptions.ts';

// The sample's images ship in the extension, at the path that this address ends in.
const sampleUrl = 'https://aurore-rail.example/sample/feed.json';

/** Fetches a feed for the first time. Unless it could be read nothing is kept, and its host is given back. */
export async function subscribe(typed: string): Promise<Outcome> {
  const address = readAddress(typed);
  if (!address.ok) return address;
  // In line at once: whoever asked first is first.
  return inTurn(address.url, async () => {
    const outcome = await readFirst(address.url);
    if (outcome.ok) await forgetLeft(address.url);
    else await releaseUnusedHost(address.url);
    return outcome;
  });
}

async function readFirst(url: string): Promise<Outcome> {
  const policy = await loadLightPolicy();
  if (!mayAdd(policy, url)) return { ok: false, error: 'feed.error.locked' };
  // From its first copy on: what was here before it was listed is the person's own.
  const preset = policy.feeds.includes(url) || undefined;
  return read(await feedIdOf(url), url, 'subscribe', (copy) =>
    storeGoodCopy({ ...copy, preset }, Date.now(), true),
  );
}

/** Fetches a feed again. When that fails its last good copy stays, with the reason. */
export async function refresh(feedId: string, reason: RequestReason): Promise<Outcome> {
  const feed = await db.feeds.get(feedId);
  if (!feed || !isFetched(feed)) return { ok: true };
  // Of a damaged row the address is enough: what is read there replaces it.
  if (!URL.canParse(feed.url)) return { ok: false, error: 'feed.error.damaged' };
  const outcome = await read(feedId, feed.url, reason);
  if (!outcome.ok) await storeFailure(feedId, outcome.error, Date.now());
  return outcome;
}

/** Fetches every feed, one after the other. */
export async function refreshAll(): Promise<void> {
  for (const feedId of await db.feeds.toCollection().primaryKeys()) {
    // What stops one feed must not stop the next; its last good copy stays.
    await refresh(feedId, 'schedule').catch(() => undefined);
  }
}

/** Puts the sample that ships in the extension beside the feeds: no server, no permission. */
export async function trySample(): Promise<Outcome> {
  const parsed = parseFeed(sampleSource, { base: sampleUrl });
  if (!parsed.ok) return { ok: false, error: 'feed.error.not_a_feed' };
  const hash = await sha256(sampleSource);
  const copy: GoodCopy = { id: sampleId, url: sampleUrl, sample: true, hash, ...parsed };
  const stored = await keep(copy, (sample) => storeGoodCopy(sample, Date.now(), true));
  if (stored.ok) await storeImages(sampleId, hash, { assets: [], fingerprint: hash });
  return stored;
}

type Store = (copy: GoodCopy) => Promise<void>;

/** Answers as soon as the text is stored: the images come behind, and nobody waits for them. */
export async function read(
  id: string,
  url: string,
  reason: RequestReason,
  store: Store = (copy) => storeGoodCopy(copy, Date.now(), reason === 'subscribe'),
): Promise<Outcome> {
  const fetched = await fetchFeed(url, reason);
  if (!fetched.ok) return fetched;
  const { hash, feed, problems } = fetched;
  const stored = await keep({ id, url, sample: false, hash, feed, problems }, store);
  if (!stored.ok) return stored;
  void work.do(() => readImages(id, hash, feed.items, reason)).catch(() => undefined);
  return stored;
}

/**
 * Unchanged bytes: no image is asked for. Changed: all are, so that the requests say nothing about the reader. If some
 * did not arrive nothing is remembered of the file: the next read asks for all of them, whatever it finds.
 */
async function readImages(
  id: string,
  hash: string,
  items: readonly Item[],
  reason: RequestReason,
): Promise<void> {
  if ((await db.feeds.get(id))?.bytesHash === hash) return;
  const { assets, complete, fingerprints } = await fetchImages(id, items, reason);
  const fingerprint = complete ? await fingerprintOf(hash, fingerprints) : undefined;
  await storeImages(id, hash, { assets, fingerprint });
}

async function keep(copy: GoodCopy, store: Store): Promise<Outcome> {
  try {
    await store(copy);
    return { ok: true };
  } catch {
    return { ok: false, error: 'feed.error.storage' };
  }
}
