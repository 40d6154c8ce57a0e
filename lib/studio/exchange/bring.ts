import type { Book, Edit } from '../book.ts';
import type { Project, StudioFeed, StudioItem } from '../records.ts';
import type { Comparison, Standing } from './compare.ts';
import { hashesOf, joined, withSeen } from './history.ts';

/** In numbers, how a feed and a colleague’s have gone apart. */
export type Tally = Record<Exclude<Standing, 'same'>, number> & {
  /** Places of the feed itself. */
  head_theirs: number;
  head_mine: number;
  head_both: number;
};

export function tallyOf({ items, parts }: Comparison): Tally {
  const standing = (wanted: Standing) => items.filter((item) => item.standing === wanted).length;
  const head = (wanted: string) => parts.filter(({ side }) => side === wanted).length;
  return {
    theirs_new: standing('theirs_new'),
    theirs_changed: standing('theirs_changed'),
    theirs_deleted: standing('theirs_deleted'),
    mine_new: standing('mine_new'),
    mine_changed: standing('mine_changed'),
    mine_deleted: standing('mine_deleted'),
    both_changed: standing('both_changed'),
    head_theirs: head('theirs'),
    head_mine: head('mine'),
    head_both: head('both'),
  };
}

/** Is there nothing in theirs that is not here, or was not here before? */
export function isNothingNew(comparison: Comparison): boolean {
  const tally = tallyOf(comparison);
  const { address, order } = comparison;
  return (
    tally.theirs_new + tally.theirs_changed + tally.theirs_deleted + tally.both_changed === 0 &&
    tally.head_theirs + tally.head_both === 0 &&
    address !== 'theirs' &&
    address !== 'both' &&
    order !== 'theirs'
  );
}

/** What is known of theirs once it was looked at, whatever comes of it. */
export function withSeenOf(mine: StudioFeed, theirs: Project): StudioFeed {
  return { ...mine, exchanged: joined(mine.exchanged, withSeen(theirs.feed.exchanged, hashesOf(theirs))) };
}

/**
 * Theirs in the place of mine; what only mine has is not in it.
 *
 * @param now epoch milliseconds
 */
export function theirsTaken(mine: Project, theirs: Project, now: number): Project {
  const { id, createdAt } = mine.feed;
  const [published] = [mine.feed.published, theirs.feed.published]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => other.at - one.at);
  const { exchanged } = withSeenOf(mine.feed, theirs);
  return {
    feed: {
      ...theirs.feed,
      id,
      createdAt,
      ...(published && { published }),
      ...(exchanged && { exchanged }),
      updatedAt: now,
    },
    items: theirs.items.map((item) => ({ ...item, feedId: id })),
  };
}

/**
 * The outcome in the place of what was there. What is not in it any more is deleted, and can be put back; taken back,
 * everything is as it was but for what was written since.
 *
 * @param now epoch milliseconds
 */
export function brought(before: Book, { feed, items }: Project, now: number): Edit {
  const here = new Map(before.items);
  const kept = new Set(items.map(({ key }) => key));
  for (const key of before.feed.order) if (!kept.has(key)) deleteIn(here, key, now);
  for (const item of items) if (!isAlike(here.get(item.key), item)) here.set(item.key, item);
  const after: Book = { feed: { ...feed, order: items.map(({ key }) => key) }, items: here };
  return { book: after, back: (later) => takenBack(later, before, after, now) };
}

/** The very same file, held or not as before: then nothing of it has to be written anew. */
function isAlike(one: StudioItem | undefined, other: StudioItem): boolean {
  if (!one) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof StudioItem>;
  return [...names].every((name) => one[name] === other[name]);
}

function takenBack(later: Book, before: Book, after: Book, now: number): Book {
  const items = new Map(later.items);
  for (const [key, item] of after.items) {
    if (before.items.get(key) === item) continue;
    const old = before.items.get(key);
    const isTouched = items.get(key) !== item;
    if (old && !isTouched) items.set(key, old);
    // One that only theirs had, and that somebody has gone on with: it can be put back.
    else if (!old && isTouched) deleteIn(items, key, now);
    else if (!old) items.delete(key);
    else revive(items, key);
  }
  const since = later.feed.order.filter((key) => !after.items.has(key));
  const isHeadTouched = later.feed.head !== after.feed.head;
  const order = [...since, ...before.feed.order.filter((key) => items.get(key)?.deletedAt === undefined)];
  const head = isHeadTouched ? later.feed.head : before.feed.head;
  return { feed: { ...before.feed, head, order }, items };
}

function deleteIn(items: Map<string, StudioItem>, key: string, now: number): void {
  const item = items.get(key);
  if (item) items.set(key, { ...item, deletedAt: item.deletedAt ?? now });
}

function revive(items: Map<string, StudioItem>, key: string): void {
  const { deletedAt: _, ...item } = items.get(key) ?? {};
  if ('file' in item) items.set(key, item as StudioItem);
}
