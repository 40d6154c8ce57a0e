import { fnv } from '../../feed/fnv.ts';
import type { Json } from '../../feed/parse/clean.ts';
import { partsOf, stableJson } from '../parts.ts';
import type { Project, StudioItem } from '../records.ts';
import { tidied } from '../tidy.ts';

/**
 * By key, the hashes of all that went out or came in by Studio's own file. Whoever has in it what the other has now has
 * gone on from there: unlike one state to start from, this holds however often either of them saves in between.
 */
export type Exchanged = Record<string, string[]>;

/** Under what the address and the order of a feed stand; suggestions stand under their keys. */
export const addressKey = '#address';
export const orderKey = '#order';

/** Under what a place of the head stands, such as `_own_words.charter.rules`. */
export function headKey(path: string): string {
  return `#head.${path}`;
}

/** In the place of the hash of what is not there. */
export const absent = 'none';

// What is forgotten costs a copy too many, never a text.
const mostKept = 20;

/**
 * The hash of each suggestion, and of what else can change in a feed, by key. FNV and not SHA-256: it is there at once,
 * within a transaction too, and nobody gains by a collision, which of 64 bits is not to be expected.
 */
export function hashesOf({ feed, items }: Project): Record<string, string> {
  const parts = [...partsOf(tidied(feed.head).file)];
  return Object.fromEntries([
    ...parts.map(([path, value]) => [headKey(path), hashOf(value)]),
    ...(feed.address ? [[addressKey, hashOf(feed.address)]] : []),
    [orderKey, hashOf(items.map(({ key }) => key))],
    ...items.map((item) => [item.key, hashOf(saidIn(item))]),
  ]);
}

/** What somebody has written or decided; blanks that somebody has yet to fill are nothing. */
function saidIn({ file, held = false, kept, beforePause }: StudioItem): Json {
  return [tidied(file).file, held, kept ? tidied(kept).file : null, beforePause ?? null];
}

function hashOf(value: Json): string {
  const text = stableJson(value);
  const first = fnv(text, 0);
  return [first, fnv(text, ~first)].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** A history with what is there now, too; also that something is not there any more. */
export function withSeen(exchanged: Exchanged = {}, hashes: Readonly<Record<string, string>>): Exchanged {
  const gone = Object.keys(exchanged).map((key) => [key, [absent]]);
  const there = Object.entries(hashes).map(([key, hash]) => [key, [hash]]);
  return joined(exchanged, Object.fromEntries([...gone, ...there]));
}

/** Two histories in one, the latter's at the end. */
export function joined(exchanged: Exchanged = {}, other: Exchanged = {}): Exchanged {
  const all = new Map(Object.entries(exchanged));
  for (const [key, later] of Object.entries(other)) {
    const before = (all.get(key) ?? []).filter((hash) => !later.includes(hash));
    all.set(key, [...before, ...later].slice(-mostKept));
  }
  return Object.fromEntries(all);
}
