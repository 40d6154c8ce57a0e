import * as z from 'zod/mini';
import type { JsonObject } from '../feed/parse/clean.ts';

/** Epoch milliseconds that a clock can show: of any other a page could not say when that was. */
const instant = z.number().check(z.gte(-8.64e15), z.lte(8.64e15));

/** What stands in the file, as it stands there; unknown fields too, so that opening a feed costs none of it. */
const inFile = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** A suggestion somebody works on. */
export const studioItem = z.object({
  key: z.string(),
  feedId: z.string(),
  /** As it stands in the feed's `items`, and unfinished while somebody types: blank texts, entries without their text. */
  file: inFile,
  /** Not to be published yet. */
  held: z.optional(z.boolean()),
  /** What it said before it was withdrawn. */
  kept: z.optional(inFile),
  /** Its status and note before everything was paused: what it goes back to. */
  beforePause: z.optional(inFile),
  /** Set when it was deleted: it can be put back for a while. */
  deletedAt: z.optional(instant),
  updatedAt: instant,
});

/** What is known of the file that employees read: the one that was saved or opened last, or seen at its address. */
export const publication = z.object({
  /** The whole file. */
  source: z.string(),
  at: instant,
  from: z.enum(['saved', 'opened', 'live']),
  /** SHA-256 over the file and its images, as employees see it; only of what was seen at its address. */
  fingerprint: z.optional(z.string()),
  /** When this very file was first seen at its address. */
  liveSince: z.optional(instant),
});

/** A feed somebody works on. */
export const studioFeed = z.object({
  id: z.string(),
  /** The file without its items. */
  head: inFile,
  /** The keys of its suggestions, in the order of the file. */
  order: z.array(z.string()),
  /** Where it is, or will be, for employees. */
  address: z.optional(z.string()),
  published: z.optional(publication),
  /** What went out and came in by Studio's own file: see `exchange/history.ts`. */
  exchanged: z.optional(z.record(z.string(), z.array(z.string()))),
  createdAt: instant,
  updatedAt: instant,
});

/** A picture of a feed, under the name that the file has for it: `images/night-shift.webp`. */
export const studioImage = z.object({
  key: z.string(),
  feedId: z.string(),
  name: z.string(),
  blob: z.instanceof(Blob),
});

export type StudioItem = z.infer<typeof studioItem>;
export type StudioFeed = z.infer<typeof studioFeed>;
export type StudioImage = z.infer<typeof studioImage>;
export type Publication = z.infer<typeof publication>;

/** A feed with its suggestions in the order of the file, none of them deleted. */
export interface Project {
  feed: StudioFeed;
  items: readonly StudioItem[];
}
