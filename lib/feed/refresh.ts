import { db } from '../database/index.ts';
import { type RequestError, type RequestReason, request } from '../ledger/request.ts';
import type { Outcome } from '../messages/index.ts';
import { readAddress } from './address.ts';
import type { FeedErrorKey } from './errors.ts';
import { limits } from './format.ts';
import { fetchImages } from './images.ts';
import { parseFeed } from './parse/index.ts';
import type { ProblemKey } from './parse/problem.ts';
import sampleSource from './sample/feed.json?raw';
import { feedIdOf, sampleId, sha256, storeFailure, storeGoodCopy } from './store.ts';

// The sample's images ship in the extension, at the path that this address ends in.
const sampleUrl = 'https://aurore-rail.example/sample/feed.json';

/** Fetches a feed for the first time. Nothing is kept unless it could be read. */
export async function subscribe(typed: string): Promise<Outcome> {
  const address = readAddress(typed);
  if (!address.ok) return address;
  return readInto(await feedIdOf(address.url), address.url, 'subscribe');
}

/** Fetches a feed again. When that fails its last good copy stays, with the reason. */
export async function refresh(feedId: string, reason: RequestReason): Promise<Outcome> {
  const feed = await db.feeds.get(feedId);
  if (!feed || feed.sample) return { ok: true };
  const outcome = await readInto(feedId, feed.url, reason);
  if (!outcome.ok) await storeFailure(feedId, outcome.error, Date.now());
  return outcome;
}

/** Fetches every feed, one after the other. */
export async function refreshAll(): Promise<void> {
  for (const feedId of await db.feeds.toCollection().primaryKeys()) await refresh(feedId, 'schedule');
}

/** Puts the sample that ships in the extension beside the feeds: no server, no permission. */
export async function trySample(): Promise<Outcome> {
  const parsed = parseFeed(sampleSource, { base: sampleUrl });
  if (!parsed.ok) return { ok: false, error: 'feed.error.not_a_feed' };
  const fingerprint = await sha256(new TextEncoder().encode(sampleSource));
  return keep(() =>
    storeGoodCopy({ id: sampleId, url: sampleUrl, sample: true, ...parsed, fingerprint }, Date.now()),
  );
}

/** One read of a feed at a time, whoever asks for it. */
function readInto(id: string, url: string, reason: RequestReason): Promise<Outcome> {
  return navigator.locks.request(`feed/${id}`, async () => {
    const result = await request(url, reason, { bytes: limits.bytes });
    if (!result.ok) return { ok: false, error: requestErrors[result.error] };
    const source = decoded(result.bytes);
    if (source === undefined) return { ok: false, error: 'feed.error.encoding' };
    const parsed = parseFeed(source, { base: url });
    if (!parsed.ok) return { ok: false, error: parseError(parsed.problems[0]?.key) };
    const fingerprint = await sha256(result.bytes);
    const before = await db.feeds.get(id);
    const stored = await keep(() =>
      storeGoodCopy({ id, url, sample: false, ...parsed, fingerprint }, Date.now()),
    );
    // Unchanged bytes: no image is asked for. Changed: all are, so that the requests say nothing about the reader.
    if (stored.ok && before?.fingerprint !== fingerprint) await fetchImages(id, parsed.feed.items, reason);
    return stored;
  });
}

async function keep(store: () => Promise<void>): Promise<Outcome> {
  try {
    await store();
    return { ok: true };
  } catch {
    return { ok: false, error: 'feed.error.storage' };
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseError(key: ProblemKey | undefined): FeedErrorKey {
  if (key === 'problem.html') return 'feed.error.html';
  return key === 'problem.not_json' ? 'feed.error.not_json' : 'feed.error.not_a_feed';
}

const requestErrors: Record<RequestError, FeedErrorKey> = {
  permission: 'feed.error.permission',
  unreachable: 'feed.error.unreachable',
  timeout: 'feed.error.timeout',
  redirect: 'feed.error.redirect',
  not_found: 'feed.error.not_found',
  sign_in: 'feed.error.sign_in',
  status: 'feed.error.status',
  too_big: 'feed.error.too_big',
};
