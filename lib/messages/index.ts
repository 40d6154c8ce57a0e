import type { FeedErrorKey } from '../feed/errors.ts';
import type { RequestError } from '../ledger/terms.ts';

export type Outcome = { ok: true } | { ok: false; error: FeedErrorKey };

/** What employees get at the address of a feed, or why it is nothing. */
export type Live =
  | {
      ok: true;
      /** The whole file. */
      source: string;
      /** Each image with the SHA-256 of what came, or why nothing came that could be shown. */
      images: { url: string; hash?: string; trouble?: RequestError | 'type' }[];
      /** What employees see in Settings; none while an image may yet arrive. */
      fingerprint: string | undefined;
    }
  | { ok: false; error: FeedErrorKey };

/** What is at an address, in Base64: bytes cannot be handed from one part of an extension to another. */
export type Remote =
  | { ok: true; data: string; images: { url: string; data: string }[] }
  | { ok: false; error: FeedErrorKey };

/** What pages may ask of the background, with what goes in and comes out. */
export interface Requests {
  'feed.subscribe': { input: { url: string }; output: Outcome };
  /** At the wish of the person, who may just have allowed its host again. */
  'feed.refresh': { input: { feedId: string; reason: 'manual' | 'allow' }; output: Outcome };
  'feed.sample': { input: Record<string, never>; output: Outcome };
  /** Another address for a feed: see `lib/feed/move.ts`. */
  'feed.move': { input: { feedId: string; url: string }; output: Outcome };
  /** Studio looks at what is live: see `lib/feed/live.ts`. */
  'feed.look': { input: { look: string; url: string }; output: Live };
  'feed.stop_looking': { input: { look: string }; output: Outcome };
  /** Studio opens a feed, or brings its entries in: see `lib/studio/remote.ts`. */
  'studio.read': { input: { url: string; images: boolean }; output: Remote };
  /** A page sees that a feed of the company's policy is not there yet. */
  'policy.apply': { input: Record<string, never>; output: Outcome };
  /** Everything is going to be erased: ends what is under way and begins nothing until the next. */
  'everything.begin': { input: Record<string, never>; output: Outcome };
  'everything.end': { input: Record<string, never>; output: Outcome };
}
