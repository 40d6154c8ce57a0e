import * as z from 'zod/mini';
import { headSchema, itemSchema } from '../feed/format.ts';
import { requestKinds, requestOutcomes, requestReasons } from '../ledger/terms.ts';

const instant = z.number();

export const feedRecord = z.object({
  id: z.string(),
  url: z.string().check(z.refine((url) => URL.canParse(url))),
  sample: z.boolean(),
  /** It came inside the company's policy, and is asked of nobody. */
  inline: z.optional(z.boolean()),
  /** The company's policy lists it. */
  preset: z.optional(z.boolean()),
  /** The person had it before the company's policy listed it. */
  own: z.optional(z.boolean()),
  head: headSchema,
  addedAt: instant,
  /** When it was last read without fault, and last tried. */
  goodAt: z.optional(instant),
  triedAt: z.optional(instant),
  /** Why the last try failed: a message key. Cleared by the next good one. */
  error: z.optional(z.string()),
  problems: z.array(z.object({ key: z.string(), path: z.string(), level: z.string() })),
  /** SHA-256 of the file that was read last without fault. */
  copyHash: z.optional(z.string()),
  /** SHA-256 over the file and every image of it, hexadecimal: the same for all who were given the same. */
  fingerprint: z.optional(z.string()),
  /** The same as `copyHash`, once all its images have arrived. */
  bytesHash: z.optional(z.string()),
  /** The keys it had at former addresses. */
  formerly: z.optional(z.array(z.string())),
});

export const suggestionRecord = z.object({
  key: z.string(),
  feedId: z.string(),
  position: z.number(),
  item: itemSchema,
  firstSeenAt: instant,
  /** The correction or withdrawal that was read last, and when; see `lib/feed/change.ts`. */
  change: z.optional(
    z.object({ at: instant, status: z.enum(['corrected', 'withdrawn']), note: z.optional(z.string()) }),
  ),
  /** Set when the item was no longer in the feed: it leaves the list, its draft and shares stay. */
  goneAt: z.optional(instant),
  readAt: z.optional(instant),
  declinedAt: z.optional(instant),
});

/** What a draft said before, for the person to take back. */
export const earlierVersion = z.object({
  text: z.string(),
  at: instant,
  /** The window that wrote it. */
  by: z.string(),
  /** Another window wrote something else; the person emptied the draft; they put something else in its place. */
  why: z.enum(['overtaken', 'emptied', 'taken_out']),
});

// Only the words matter so much that nothing beside them may cost them.
export const draftRecord = z.object({
  key: z.string(),
  text: z.string(),
  selectionStart: z.catch(z.number(), 0),
  selectionEnd: z.catch(z.number(), 0),
  withLink: z.catch(z.boolean(), true),
  /** Parameters of the link that are to be left out, by name; the company's link that was wanted as it is. */
  linkChoice: z.catch(
    z.optional(z.object({ without: z.array(z.string()), asIs: z.optional(z.string()) })),
    undefined,
  ),
  /** Phrases that were pointed out, and that the person wants to keep. */
  checked: z.catch(z.optional(z.array(z.string())), undefined),
  updatedAt: z.catch(instant, 0),
  /** See `lib/drafts/era.ts`. */
  era: z.catch(z.int(), 0),
  /** The window that wrote this. */
  by: z.catch(z.optional(z.string()), undefined),
  /** Newest first. */
  earlier: z.catch(z.optional(z.array(earlierVersion)), undefined),
  /** The question of the feed that is being answered, and what the draft said when it was asked. */
  question: z.catch(z.optional(z.object({ text: z.string(), before: z.string() })), undefined),
});

export const shareStates = ['handed_off', 'posted', 'scheduled', 'not_this_time'] as const;

export const shareRecord = z.object({
  id: z.string(),
  suggestion: z.string(),
  feedTitle: z.string(),
  title: z.string(),
  kind: z.optional(z.string()),
  promotional: z.optional(z.boolean()),
  language: z.optional(z.string()),
  network: z.string(),
  way: z.enum(['filled', 'private']),
  text: z.string(),
  link: z.optional(z.string()),
  /** Own-words share when it was handed off, 0 to 1. */
  own: z.number(),
  at: instant,
  state: z.enum(shareStates),
  answeredAt: z.optional(instant),
  /** Asked to be asked later: the card waits until then. */
  laterUntil: z.optional(instant),
  postUrl: z.optional(z.string()),
  /** When what it is about was last corrected or withdrawn, as far as the person said they know. */
  toldOf: z.optional(instant),
});

/** No date is later, nor earlier than its opposite. */
const latest = 8.64e15;
const amount = z.int().check(z.nonnegative());

export const ledgerRecord = z.object({
  id: z.optional(z.number()),
  at: instant.check(z.minimum(-latest), z.maximum(latest)),
  url: z.string().check(z.refine((url) => URL.canParse(url))),
  reason: z.enum(requestReasons),
  /** Not known of a request that was made before this was noted. */
  kind: z.optional(z.enum(requestKinds)),
  /** 0 where the browser told none: nothing came, or a redirect, which it keeps to itself. */
  status: amount,
  /** Of the body, once unpacked, as far as it was read. */
  bytes: amount,
  outcome: z.enum(requestOutcomes),
});

export const assetRecord = z.object({
  key: z.string(),
  feedId: z.string(),
  url: z.string(),
  blob: z.instanceof(Blob),
});

export type FeedRecord = z.infer<typeof feedRecord>;
export type SuggestionRecord = z.infer<typeof suggestionRecord>;
export type EarlierVersion = z.infer<typeof earlierVersion>;
export type DraftRecord = z.infer<typeof draftRecord>;
/** Which era drafts are of now. It lies among them, so that both are read, and erased, in one breath. */
export type EraRecord = Pick<DraftRecord, 'key' | 'era'>;
export type ShareRecord = z.infer<typeof shareRecord>;
export type ShareState = ShareRecord['state'];
export type LedgerRecord = z.infer<typeof ledgerRecord>;
export type AssetRecord = z.infer<typeof assetRecord>;

/** The rows that are what we think they are; a damaged one is left where it lies and never shown as something else. */
export function valid<S extends z.ZodMiniType>(schema: S, rows: readonly unknown[]): z.output<S>[] {
  return rows.flatMap((row) => {
    const result = schema.safeParse(row);
    return result.success ? [result.data] : [];
  });
}

/** The rows of which `valid` leaves nothing, as they lie. */
export function damaged<Row>(schema: z.ZodMiniType, rows: readonly Row[]): Row[] {
  return rows.filter((row) => !schema.safeParse(row).success);
}
