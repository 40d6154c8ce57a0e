import type { Feed, Item } from '../format.ts';
import { type ItemState, isOnOffer, stateOf, titleOf } from '../item.ts';
import { cleanJson, isObject, type Json, type JsonObject } from '../parse/clean.ts';
import { parseFeed } from '../parse/index.ts';
import { isSafeLink } from '../parse/link.ts';
import type { Problem } from '../parse/problem.ts';
import { type Placed, textsIn } from './places.ts';

export interface LintOptions {
  /** The address the feed has, or will have. */
  base?: string | undefined;
  /** The text of the file that this one takes the place of. */
  previous?: string | undefined;
  /** Phrases that must not be public, a line each; blank ones count as lines. */
  confidential?: readonly string[] | undefined;
  /** Epoch milliseconds. */
  now: number;
}

/** An item that was read. */
export interface Entry {
  item: Item;
  path: string;
  /** As it stands in the file. */
  raw: JsonObject;
  state: ItemState;
}

/** A feed as rules look at it: what was read of it, and what stands in the file. */
export interface Subject {
  feed: Feed;
  entries: Entry[];
  /** The whole file, in plain objects, its texts cleaned as they are for reading. */
  file: JsonObject;
  /** Every text in it, with its place. */
  texts: Placed<string>[];
  /** The feed's address, if it is known. */
  base: string | undefined;
  /** What this one takes the place of. */
  previous: Entry[];
  confidential: readonly string[];
  now: number;
}

export type Read = { subject: Subject | undefined; file: JsonObject; problems: Problem[] };

/** Reads a file for the rules; no subject where it is no feed. */
export function readSubject(source: string, options: LintOptions): Read {
  const file = fileOf(source);
  const base = options.base ?? ownAddressOf(file);
  const parsed = parseFeed(source, { base: base ?? standInFor(file) });
  if (!parsed.ok) return { subject: undefined, file, problems: parsed.problems };
  const { now, previous, confidential = [] } = options;
  const subject: Subject = {
    feed: parsed.feed,
    entries: entriesOf(parsed, file, now),
    file,
    texts: textsIn(file),
    base,
    previous: previous === undefined ? [] : readPrevious(previous, base, now),
    confidential,
    now,
  };
  return { subject, file, problems: parsed.problems };
}

function readPrevious(source: string, base: string | undefined, now: number): Entry[] {
  const file = fileOf(source);
  const parsed = parseFeed(source, { base: base ?? standInFor(file) });
  return parsed.ok ? entriesOf(parsed, file, now) : [];
}

function entriesOf(
  { feed, places }: { feed: Feed; places: number[] },
  file: JsonObject,
  now: number,
): Entry[] {
  return feed.items.map((item, index) => {
    const place = places[index] ?? index;
    return { item, path: `items[${place}]`, raw: itemAt(file, place), state: stateOf(item, now) };
  });
}

function fileOf(source: string): JsonObject {
  try {
    const file = cleanJson(JSON.parse(source.replace(/^\ufeff/, '')), () => undefined);
    return isObject(file) ? file : {};
  } catch {
    return {};
  }
}

/** JSON Feed has a field for it. */
function ownAddressOf({ feed_url: own }: JsonObject): string | undefined {
  return typeof own === 'string' && isSafeLink(own) ? own : undefined;
}

/**
 * An address for a file that has none yet. All its images have to come from one origin: until it is known which, that is
 * the first image's.
 */
function standInFor({ items }: JsonObject): string {
  const images = Array.isArray(items) ? items.map((item) => (isObject(item) ? item.image : undefined)) : [];
  const origin = images.map((image) => (typeof image === 'string' ? URL.parse(image)?.origin : undefined));
  return `${origin.find((one) => one?.startsWith('https:')) ?? 'https://feed.invalid'}/feed.json`;
}

/** What stands at a place of the file's items; an empty object if that is no object. */
export function itemAt({ items }: JsonObject, place: number): JsonObject {
  const entry: Json | undefined = Array.isArray(items) ? items[place] : undefined;
  return isObject(entry) ? entry : {};
}

/** Whom a finding at this place is about. */
export function namedAt(
  path: string,
  file: JsonObject,
  entries: readonly Entry[],
): { id: string; title: string } | undefined {
  const place = /^items\[(\d+)\]/.exec(path)?.[1];
  if (place === undefined) return undefined;
  const entry = entries.find((one) => one.path === `items[${place}]`);
  if (entry) return named(entry.item);
  const { id, title } = itemAt(file, Number(place));
  return { id: idOf(id), title: typeof title === 'string' ? title : '' };
}

/** An id as it stands in the file, where a number will do; empty if it is neither that nor a text. */
/** An id as readers have it; blank where there is none. */
export function idOf(id: Json | undefined): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

/** Every id in the file, whether or not its item could be read. */
export function idsIn({ items }: JsonObject): Set<string> {
  return new Set(Array.isArray(items) ? items.map((item) => (isObject(item) ? idOf(item.id) : '')) : []);
}

export function named(item: Item): { id: string; title: string } {
  return { id: item.id, title: titleOf(item) };
}

/** The extension object of the feed or of an item, as it stands in the file. */
export function extensionIn({ _own_words: own }: JsonObject): JsonObject {
  return isObject(own) ? own : {};
}

/** What employees can see now or later: neither withdrawn nor over. */
export function current({ entries }: Subject): Entry[] {
  return entries.filter(({ state }) => state !== 'withdrawn' && state !== 'expired');
}

/** What is on offer, paused or not: what employees take the feed to be about. */
export function offered({ entries }: Subject): Entry[] {
  return entries.filter(({ state }) => isOnOffer(state));
}

/** What employees can write about now. */
export function live({ entries }: Subject): Entry[] {
  return entries.filter(({ state }) => state === 'live' || state === 'expiring');
}
