import { type RequestError, type RequestReason, request } from '../ledger/request.ts';
import type { FeedErrorKey } from './errors.ts';
import { type Feed, limits } from './format.ts';
import { parseFeed } from './parse/index.ts';
import type { Problem } from './parse/problem.ts';
import { sha256 } from './sha256.ts';
import { decoded, whyUnreadable } from './unreadable.ts';

export type Fetched =
  | {
      ok: true;
      source: string;
      /** SHA-256 of the file. */
      hash: string;
      feed: Feed;
      problems: readonly Problem[];
    }
  | { ok: false; error: FeedErrorKey };

/** Fetches the file of a feed and reads it. Nothing of it is kept. */
export async function fetchFeed(
  url: string,
  reason: RequestReason,
  cancelled?: AbortSignal,
): Promise<Fetched> {
  const result = await request(url, reason, { bytes: limits.bytes }, 'feed', cancelled);
  if (!result.ok) return { ok: false, error: requestErrors[result.error] };
  const source = decoded(result.bytes);
  if (source === undefined) return { ok: false, error: 'feed.error.encoding' };
  const parsed = parseFeed(source, { base: url });
  if (!parsed.ok) return { ok: false, error: whyUnreadable(parsed.problems[0]?.key, source) };
  const { feed, problems } = parsed;
  return { ok: true, source, hash: await sha256(result.bytes), feed, problems };
}

/** What to say of a request that came to nothing. */
export const requestErrors: Record<RequestError, FeedErrorKey> = {
  permission: 'feed.error.permission',
  unreachable: 'feed.error.unreachable',
  timeout: 'feed.error.timeout',
  redirect: 'feed.error.redirect',
  not_found: 'feed.error.not_found',
  sign_in: 'feed.error.sign_in',
  status: 'feed.error.status',
  too_big: 'feed.error.too_big',
  storage: 'feed.error.storage',
};
