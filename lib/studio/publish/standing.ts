import type { Publication, StudioFeed } from '../records.ts';
import { differences } from './differences.ts';

/**
 * How what is live at a feed's address stands to Studio: the same as would be published now; the same as was published
 * last, with changes here since; or something else.
 */
export type Standing = 'same' | 'behind' | 'other';

/** A file that was seen at the feed's address. */
export interface Seen {
  source: string;
  /** When, epoch milliseconds. */
  at: number;
  fingerprint?: string | undefined;
}

/** Holds what was seen against what would go out, and against what was published last. */
export function standingOf(seen: string, going: string, feed: StudioFeed): Standing {
  const same = (source: string) => differences(source, seen, feed.address).same;
  if (same(going)) return 'same';
  return feed.published && same(feed.published.source) ? 'behind' : 'other';
}

/** What is known of the published file once this one was seen at its address. */
export function publishedLive(
  before: Publication | undefined,
  { source, at, fingerprint }: Seen,
): Publication {
  const since = before?.source === source ? before.liveSince : undefined;
  return {
    source,
    at,
    from: 'live',
    liveSince: since ?? at,
    ...(fingerprint !== undefined && { fingerprint }),
  };
}

/** The same once a file was saved, to be put there; saving what is there already changes nothing. */
export function publishedSaved(before: Publication | undefined, source: string, at: number): Publication {
  return before?.source === source ? before : { source, at, from: 'saved' };
}
