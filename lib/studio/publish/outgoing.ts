import type { JsonSchema } from '../../feed/json-schema.ts';
import { formatSchema } from '../../feed/lint/schema.ts';
import { extensionIn } from '../../feed/lint/subject.ts';
import { isObject, type Json, type JsonObject } from '../../feed/parse/clean.ts';
import { isSafeLink } from '../../feed/parse/link.ts';
import { jsonFeedVersion } from '../make.ts';
import { withoutFields } from '../place.ts';
import { readingOf } from '../reading.ts';
import type { Project, StudioFeed, StudioItem } from '../records.ts';
import { tidied } from '../tidy.ts';

/** Why a suggestion does not go out: somebody holds it, it begins later, or there is nothing to write about in it. */
export type LeftWhy = 'held' | 'not_begun' | 'blank';

export interface Outgoing {
  /** The whole file. */
  source: string;
  /** What stands in it, in its order. */
  items: StudioItem[];
  left: { key: string; why: LeftWhy }[];
}

export interface OutgoingOptions {
  /** Epoch milliseconds. */
  now: number;
  /** Also what begins later, which everybody who has the feed's address can read from then on. */
  early: boolean;
  /** The ids of what everybody could read already: taking it out now would hide it from nobody. */
  out?: ReadonlySet<string>;
}

/** A feed as it is published: the same feed, the same bytes. */
export function outgoing({ feed, items }: Project, options: OutgoingOptions): Outgoing {
  const out: Outgoing = { source: '', items: [], left: [] };
  for (const item of items) {
    if (item.deletedAt !== undefined) continue;
    const why = whyLeft(item, options);
    if (why) out.left.push({ key: item.key, why });
    else out.items.push(item);
  }
  out.source = sourceOf(feed, out.items);
  return out;
}

/** Why a suggestion does not go out; nothing of one that does. */
export function whyLeft(
  { held, file }: StudioItem,
  { now, early, out }: OutgoingOptions,
): LeftWhy | undefined {
  if (held) return 'held';
  const { item, isBlank } = readingOf(file);
  if (isBlank) return 'blank';
  const { status, starts_at = '' } = item?._own_words ?? {};
  // Whoever knows of it has to hear that it is withdrawn.
  if (early || status === 'withdrawn' || out?.has(item?.id ?? '')) return undefined;
  return Date.parse(starts_at) > now ? 'not_begun' : undefined;
}

function sourceOf({ head, address }: StudioFeed, items: readonly StudioItem[]): string {
  const tidy = withoutFields(tidied(head).file, 'items');
  const file: JsonObject = {
    ...tidy,
    version: jsonFeedVersion,
    ...(address !== undefined && isSafeLink(address) && { feed_url: address }),
    _own_words: { ...withoutUnasked(extensionIn(tidy)), version: 1 },
  };
  const written = { ...inOrder(file, formatSchema()), items: items.map((item) => itemAsWritten(item.file)) };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Nobody is named in a public file who has not agreed to it: hidden in a browser, a name can still be read in there. */
function withoutUnasked(own: JsonObject): JsonObject {
  const lists = ['leaders', 'champions'].flatMap((name) => {
    const people = own[name];
    if (!Array.isArray(people)) return [];
    return [[name, people.filter((person) => isObject(person) && person.consent === true)] as const];
  });
  const agreed = { ...own, ...Object.fromEntries(lists) };
  return withoutFields(agreed, ...lists.filter(([, people]) => people.length === 0).map(([name]) => name));
}

// Nothing of a file is ever changed in place: of five hundred suggestions one edit makes one anew.
const known = new WeakMap<JsonObject, JsonObject>();

function itemAsWritten(file: JsonObject): JsonObject {
  const written = known.get(file) ?? inOrder(tidied(file).file, formatSchema().properties?.items?.items);
  known.set(file, written);
  return written;
}

/** The fields in the order of the format, behind them those that it does not know, in their own; what is long is last. */
function inOrder(value: JsonObject, schema: JsonSchema | undefined): JsonObject {
  const { properties = {} } = schema ?? {};
  const names = new Set([...Object.keys(properties), ...Object.keys(value)]);
  // Behind all that can be taken in at a glance.
  if (names.delete('_own_words')) names.add('_own_words');
  return Object.fromEntries(
    [...names]
      .filter((name) => Object.hasOwn(value, name))
      .map((name) => [
        name,
        within(value[name] as Json, Object.hasOwn(properties, name) ? properties[name] : undefined),
      ]),
  );
}

function within(value: Json, schema: JsonSchema | undefined): Json {
  if (Array.isArray(value)) return value.map((entry) => within(entry, schema?.items));
  return isObject(value) ? inOrder(value, schema) : value;
}
