import { valueAt } from '../feed/lint/schema.ts';
import type { JsonObject } from '../feed/parse/clean.ts';
import type { Book } from './book.ts';
import { isSame, partsOf } from './parts.ts';
import { withValue } from './place.ts';
import type { StudioFeed, StudioItem } from './records.ts';

/** A suggestion as it was before something was done to it, with what was written into it since. */
export function itemBack(later: StudioItem, made: StudioItem, before: StudioItem): StudioItem {
  if (later === made) return before;
  return { ...rowBack(later, made, before), file: fileBack(later.file, made.file, before.file) };
}

/** A whole feed as it was before another was put in its place, with what was written since; what was added stays. */
export function bookBack(later: Book, made: Book, before: Book): Book {
  if (later === made) return before;
  const items = new Map(
    [...new Set([...before.items.keys(), ...later.items.keys()])].flatMap((key) => {
      const item = oneBack(later.items.get(key), made.items.get(key), before.items.get(key));
      return item ? [[key, item] as const] : [];
    }),
  );
  const order = [...new Set([...before.feed.order, ...later.feed.order])];
  return {
    feed: {
      ...feedBack(later.feed, made.feed, before.feed),
      order: order.filter((key) => items.has(key) && items.get(key)?.deletedAt === undefined),
    },
    items,
  };
}

function oneBack(
  later: StudioItem | undefined,
  made: StudioItem | undefined,
  before: StudioItem | undefined,
): StudioItem | undefined {
  if (!later || !made) return before ?? later;
  if (before) return itemBack(later, made, before);
  // What was written into one that goes again can be put back.
  return later === made ? undefined : { ...later, deletedAt: later.updatedAt };
}

function feedBack(later: StudioFeed, made: StudioFeed, before: StudioFeed): StudioFeed {
  if (later === made) return before;
  return { ...rowBack(later, made, before), head: fileBack(later.head, made.head, before.head) };
}

/** What is kept beside the file: what was changed since stays. */
function rowBack<Row extends object>(later: Row, made: Row, before: Row): Row {
  const names = [...new Set([...Object.keys(before), ...Object.keys(later)])] as (keyof Row)[];
  const fields = names.map((name) => [name, later[name] === made[name] ? before[name] : later[name]]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Row;
}

/** A file as it was, but for the places that only somebody's typing has changed. */
function fileBack(later: JsonObject, made: JsonObject, before: JsonObject): JsonObject {
  const [now, then] = [partsOf(later), partsOf(made)];
  const typed = [...new Set([...now.keys(), ...then.keys()])].filter(
    (path) => !isSame(now.get(path), then.get(path)) && isSame(valueAt(before, path), then.get(path)),
  );
  return typed.reduce((file, path) => withValue(file, path, now.get(path)), before);
}
