import type { FeedErrorKey } from '../feed/errors.ts';

export type Outcome = { ok: true } | { ok: false; error: FeedErrorKey };

/** What pages may ask of the background, with what goes in and comes out. */
export interface Requests {
  'feed.subscribe': { input: { url: string }; output: Outcome };
  'feed.refresh': { input: { feedId: string }; output: Outcome };
  'feed.sample': { input: Record<string, never>; output: Outcome };
}
