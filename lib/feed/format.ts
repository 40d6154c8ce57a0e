import * as z from 'zod/mini';
import { isSafeLink, isSafeSource } from './parse/link.ts';

/** What one feed may hold; over a limit is a problem with its place in the file, never a silent cut. */
export const limits = {
  bytes: 1024 * 1024,
  items: 500,
  pointsPerItem: 200,
  text: 10_000,
  title: 300,
  /** Of one image, of all, and of a side of one. */
  imageBytes: 512 * 1024,
  imagesBytes: 8 * 1024 * 1024,
  imagePixels: 4096,
} as const;

const line = z.string().check(z.minLength(1), z.maxLength(limits.title));
const text = z.string().check(z.minLength(1), z.maxLength(limits.text));
const link = z.string().check(z.maxLength(2048), z.refine(isSafeLink));
const source = z.string().check(z.maxLength(2048), z.refine(isSafeSource));
const language = z.string().check(z.maxLength(35), z.refine(isLanguageTag, { error: 'language' }));
const instant = z.iso.datetime({ offset: true });
const fraction = z.number().check(z.minimum(0), z.maximum(1));
/** How much of a text has to be its writer's own, at least: what a feed may ask for. */
export const minimumOwnBounds = { least: 0.4, most: 0.6 } as const;
const minimumOwn = z.number().check(z.minimum(minimumOwnBounds.least), z.maximum(minimumOwnBounds.most));
const listOf = <T extends z.core.SomeType>(of: T) => z._default(z.array(of), []);

export const kinds = ['product', 'culture', 'industry'] as const;
export const statuses = ['live', 'paused', 'corrected', 'withdrawn'] as const;

const itemExtension = z.object({
  kind: z.optional(z.enum(kinds)),
  promotional: z.optional(z.boolean()),
  why: z.optional(text),
  angles: listOf(text),
  facts: listOf(z.object({ text, source: z.optional(text) })),
  suggestions: listOf(z.object({ network: z.optional(line), language: z.optional(language), text })),
  keep: listOf(line),
  hashtags: listOf(line),
  starts_at: z.optional(instant),
  expires_at: z.optional(instant),
  status: z._default(z.enum(statuses), 'live'),
  note: z.optional(text),
  supersedes: z.optional(line),
  rewarded: z.optional(z.boolean()),
  format: z.optional(z.enum(['text', 'photo', 'video', 'document'])),
  image_alt: z.optional(text),
  image_credit: z.optional(text),
  image_consent: z.optional(z.boolean()),
});

/** One suggestion, in the shape of the file: JSON Feed's own fields and `_own_words`. */
export const itemSchema = z.object({
  id: line,
  title: z.optional(line),
  summary: z.optional(text),
  content_text: z.optional(text),
  url: z.optional(link),
  external_url: z.optional(link),
  image: z.optional(source),
  language: z.optional(language),
  tags: listOf(line),
  date_published: z.optional(instant),
  date_modified: z.optional(instant),
  _own_words: itemExtension,
});

const rule = z.object({ do: z.optional(text), dont: z.optional(text), why: z.optional(text) });
const person = z.object({ name: line, url: link, consent: z.boolean() });

const feedExtension = z.object({
  about: z.optional(link),
  version: z.optional(z.number()),
  charter: z.optional(
    z.object({
      version: z.optional(line),
      title: z.optional(line),
      url: z.optional(link),
      rules: listOf(rule),
      commitments: listOf(z.object({ text, link: z.optional(link) })),
    }),
  ),
  disclosure: z.optional(z.record(z.string(), line)),
  mix: z.optional(
    z.object({
      promotional_max: z.optional(fraction),
      product: z.optional(fraction),
      culture: z.optional(fraction),
      industry: z.optional(fraction),
    }),
  ),
  phrases: listOf(
    z.object({
      match: line,
      reason: z.optional(text),
      kind: z.optional(z.enum(['competitor', 'brand_speak', 'caution'])),
    }),
  ),
  contact: z.optional(line),
  links: listOf(z.object({ title: line, url: link })),
  leaders: listOf(person),
  champions: listOf(person),
  results: listOf(z.object({ period: line, text, url: z.optional(link) })),
  minimum_own: z.optional(minimumOwn),
});

/** A feed without its items, as kept beside them. */
export const headSchema = z.object({
  version: z.optional(line),
  title: line,
  description: z.optional(text),
  home_page_url: z.optional(link),
  language: z.optional(language),
  _own_words: feedExtension,
});

// A feed names the same two or three a thousand times over, and making a locale is slow.
const tags = new Map<string, boolean>();
const mostTags = 100;

/** Does every browser know what to do with this BCP 47 tag? One it does not know makes `Intl` throw. */
export function isLanguageTag(tag: string): boolean {
  const known = tags.get(tag) ?? makesLocale(tag);
  if (tags.size < mostTags) tags.set(tag, known);
  return known;
}

function makesLocale(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}

export type Item = z.infer<typeof itemSchema>;
export type FeedHead = z.infer<typeof headSchema>;
export type Feed = FeedHead & { items: Item[] };
export type Kind = (typeof kinds)[number];
