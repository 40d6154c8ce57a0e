import { valueAt } from '../feed/lint/schema.ts';
import type { Json, JsonObject } from '../feed/parse/clean.ts';
import { bookBack, itemBack } from './back.ts';
import { listAt, withEntry, withoutEntry, withValue } from './place.ts';
import type { Project, StudioFeed, StudioItem } from './records.ts';

/** A feed on somebody's screen. Never changed in place: what did not change is the same object as before. */
export interface Book {
  feed: StudioFeed;
  /** By key, the deleted ones too. */
  items: ReadonlyMap<string, StudioItem>;
}

/** The key of a suggestion, or that of the feed itself, `head`. */
export type Where = string;
export const head: Where = 'head';

/** An edit that can be taken back, whatever was typed since. */
export interface Edit {
  book: Book;
  back(book: Book): Book;
}

const nothing: JsonObject = {};

/** What stands in the file at `where`; an empty object once it is gone. */
export function fileAt({ feed, items }: Book, where: Where): JsonObject {
  return where === head ? feed.head : (items.get(where)?.file ?? nothing);
}

/** An edit that does nothing: what it was for is gone. */
function asItIs(book: Book): Edit {
  return { book, back: (later) => later };
}

export function projectOf({ feed, items }: Book): Project {
  return { feed, items: feed.order.flatMap((key) => items.get(key) ?? []) };
}

/** The suggestions that were deleted, the last one first. */
export function deletedOf({ items }: Book): StudioItem[] {
  return [...items.values()]
    .filter(({ deletedAt }) => deletedAt !== undefined)
    .toSorted((one, other) => (other.deletedAt ?? 0) - (one.deletedAt ?? 0));
}

/** What somebody types: a field of the file. `undefined` takes it out. */
export function typed(book: Book, where: Where, path: string, value: Json | undefined, now: number): Book {
  return withFile(book, where, withValue(fileAt(book, where), path, value), now);
}

function withFile(book: Book, where: Where, file: JsonObject, now: number): Book {
  if (where === head) return { ...book, feed: { ...book.feed, head: file, updatedAt: now } };
  const item = book.items.get(where);
  return item ? withItems(book, [{ ...item, file, updatedAt: now }]) : book;
}

function withItems(book: Book, items: readonly StudioItem[]): Book {
  return { ...book, items: new Map([...book.items, ...items.map((item) => [item.key, item] as const)]) };
}

function withOrder(book: Book, order: string[]): Book {
  return { ...book, feed: { ...book.feed, order } };
}

/** Sets a field in a way that can be taken back: a repair, a tick. */
export function fieldSet(book: Book, where: Where, path: string, value: Json | undefined, now: number): Edit {
  return fieldsSet(book, where, [[path, value]], now);
}

/** The same of several fields, one after the other. */
export function fieldsSet(
  book: Book,
  where: Where,
  fields: readonly (readonly [path: string, value: Json | undefined])[],
  now: number,
): Edit {
  const before = fileAt(book, where);
  const set = (of: Book, all: typeof fields) =>
    all.reduce((next, [path, value]) => typed(next, where, path, value, now), of);
  return {
    book: set(book, fields),
    // These fields only: what was typed into others since stays.
    back: (later) => set(later, fields.map(([path]) => [path, valueAt(before, path)] as const).toReversed()),
  };
}

/** Several edits as one, each on what those before it have made. */
export function allOf(book: Book, edits: readonly ((book: Book) => Edit)[]): Edit {
  const backs: Edit['back'][] = [];
  let next = book;
  for (const edit of edits) {
    const done = edit(next);
    next = done.book;
    backs.unshift(done.back);
  }
  return { book: next, back: (later) => backs.reduce((of, back) => back(of), later) };
}

export function entryRemoved(book: Book, where: Where, path: string, index: number, now: number): Edit {
  const file = fileAt(book, where);
  const entry = listAt(file, path)[index];
  if (entry === undefined) return asItIs(book);
  return {
    book: withFile(book, where, withoutEntry(file, path, index), now),
    back: (later) => withFile(later, where, withEntry(fileAt(later, where), path, index, entry), now),
  };
}

export function entryMoved(
  book: Book,
  where: Where,
  path: string,
  from: number,
  to: number,
  now: number,
): Edit {
  if (Math.max(from, to) >= listAt(fileAt(book, where), path).length) return asItIs(book);
  const move = (of: Book, one: number, other: number) => {
    const file = fileAt(of, where);
    const entry = listAt(file, path)[one] ?? null;
    return withFile(of, where, withEntry(withoutEntry(file, path, one), path, other, entry), now);
  };
  return { book: move(book, from, to), back: (later) => move(later, to, from) };
}

/** Puts suggestions in, the first of them at `index` of the order. */
export function itemsAdded(book: Book, added: readonly StudioItem[], index: number): Edit {
  const keys = added.map(({ key }) => key);
  const order = book.feed.order.toSpliced(index, 0, ...keys);
  return {
    book: withOrder(withItems(book, added), order),
    back: (later) => addedTakenBack(later, added, book),
  };
}

/** Without what was added; what was written into since is only deleted, and can be put back. */
function addedTakenBack(book: Book, added: readonly StudioItem[], before: Book): Book {
  const items = new Map(book.items);
  for (const item of added) {
    const now = items.get(item.key);
    const old = before.items.get(item.key);
    if (old) items.set(item.key, old);
    else if (now && now !== item) items.set(item.key, { ...now, deletedAt: now.updatedAt });
    else items.delete(item.key);
  }
  const gone = new Set(added.map(({ key }) => key));
  return withOrder(
    { ...book, items },
    book.feed.order.filter((key) => !gone.has(key)),
  );
}

export function itemRemoved(book: Book, key: string, now: number): Edit {
  const index = book.feed.order.indexOf(key);
  const item = book.items.get(key);
  if (!item || index < 0) return asItIs(book);
  const order = book.feed.order.toSpliced(index, 1);
  return {
    book: withOrder(withItems(book, [{ ...item, deletedAt: now }]), order),
    back: (later) => restored(later, key, index),
  };
}

/** Puts a deleted suggestion back into the order, at its end unless told otherwise. */
export function restored(book: Book, key: string, index = book.feed.order.length): Book {
  const { deletedAt: _, ...item } = book.items.get(key) ?? {};
  if (!('file' in item) || book.feed.order.includes(key)) return book;
  return withOrder(withItems(book, [item as StudioItem]), book.feed.order.toSpliced(index, 0, key));
}

export function itemMoved(book: Book, key: string, to: number): Edit {
  const from = book.feed.order.indexOf(key);
  const move = (of: Book, index: number) =>
    withOrder(of, of.feed.order.filter((one) => one !== key).toSpliced(index, 0, key));
  return { book: move(book, to), back: (later) => move(later, from) };
}

/** Suggestions as they are from now on: withdrawn, paused, held … */
export function itemsReplaced(book: Book, items: readonly StudioItem[]): Edit {
  const back = (later: Book) =>
    withItems(
      later,
      items.flatMap((made) => {
        const [before, now] = [book.items.get(made.key), later.items.get(made.key)];
        return before ? [now ? itemBack(now, made, before) : before] : [];
      }),
    );
  return { book: withItems(book, items), back };
}

/** Another feed in the place of this one: a file that was opened. */
export function bookReplaced(book: Book, next: Book): Edit {
  return { book: next, back: (later) => bookBack(later, next, book) };
}

/** What is known of the feed besides what stands in the file. */
export function feedSet(
  book: Book,
  change: Partial<Pick<StudioFeed, 'address' | 'published' | 'exchanged'>>,
): Book {
  return { ...book, feed: { ...book.feed, ...change } };
}
