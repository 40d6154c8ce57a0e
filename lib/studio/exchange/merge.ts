import { valueAt } from '../../feed/lint/schema.ts';
import type { Json, JsonObject } from '../../feed/parse/clean.ts';
import { hasPlace, partsOf } from '../parts.ts';
import { withValue } from '../place.ts';
import { fullTitleIn, isWithdrawn } from '../reading.ts';
import type { Project, StudioFeed, StudioItem } from '../records.ts';
import { tidied } from '../tidy.ts';
import { type Comparison, compare } from './compare.ts';
import { hashesOf, joined, withSeen } from './history.ts';
import { distinct, freeId, idsOf, publishedIds, type Taken } from './ids.ts';
import { interleaved } from './order.ts';

/** A place of the head that both have changed. */
export interface Unsettled {
  /** `title`, `_own_words.charter.rules` */
  path: string;
  mine: Json | undefined;
  theirs: Json | undefined;
}

export interface Merged {
  /** What is in mine and not in here is deleted: it can be put back as if it had been deleted here. */
  project: Project;
  /** What stands there is mine; theirs is nowhere else, so that somebody has to choose. */
  unsettled: Unsettled[];
  /** The keys of what is held beside the suggestions that both have changed. */
  copies: string[];
  /** The keys of whatever is theirs, copies too. */
  theirs: ReadonlySet<string>;
}

export interface MergeOptions {
  newKey(): string;
  /** Epoch milliseconds. */
  now: number;
  /** The title of what stands beside the suggestion that both have changed. */
  titled(title: string): string;
}

/**
 * One feed of two that people have gone on with by themselves. What one of them has changed, made or deleted is so; of a
 * suggestion that both have changed mine stays, with theirs behind it, held. If only one of the two is withdrawn, that
 * one stays: nobody puts back on offer what another has just taken back.
 */
export function merged(mine: Project, theirs: Project, options: MergeOptions): Merged {
  const comparison = compare(mine, theirs);
  const taken = takenOf(comparison);
  const order = comparison.order === 'theirs' ? [theirs, mine] : [mine, theirs];
  const [lead = [], follow = []] = order.map(({ items }) => items.map(({ key }) => key));
  const keys = interleaved(lead, follow, (key) => taken.has(key));
  const published = { mine: publishedIds(mine.feed), theirs: publishedIds(theirs.feed) };
  const ordered = keys.map((key) => taken.get(key) as Taken);
  const own = distinct(ordered, published).map((item) => ({ ...item, feedId: mine.feed.id }));
  const copies = copiesMade(own, copiesOf(comparison), published, options);
  const items = own.flatMap((item) => [
    item,
    ...(copies.has(item.key) ? [copies.get(item.key) as StudioItem] : []),
  ]);
  const { head, unsettled } = headOf(mine, theirs, comparison);
  const feed: StudioFeed = {
    ...aboutOf(mine.feed, theirs.feed, comparison),
    head,
    order: items.map(({ key }) => key),
    exchanged: joined(mine.feed.exchanged, withSeen(theirs.feed.exchanged, hashesOf(theirs))),
    updatedAt: options.now,
  };
  return {
    project: { feed, items },
    unsettled,
    copies: [...copies.values()].map(({ key }) => key),
    theirs: keysOfTheirs(ordered, copies),
  };
}

function keysOfTheirs(taken: readonly Taken[], copies: ReadonlyMap<string, StudioItem>): Set<string> {
  const whole = taken.filter(({ from }) => from === 'theirs').map(({ item }) => item.key);
  // Of two that both have changed the copy is the other one.
  const held = taken.flatMap(({ item, from }) => {
    const copy = copies.get(item.key);
    return copy && from === 'mine' ? [copy.key] : [];
  });
  return new Set([...whole, ...held]);
}

function takenOf({ items }: Comparison): Map<string, Taken> {
  return new Map(
    items.flatMap(({ key, standing, mine, theirs }) => {
      if (standing === 'theirs_deleted' || standing === 'mine_deleted') return [];
      const isTheirs =
        !mine || standing === 'theirs_changed' || (standing === 'both_changed' && isTakenBack(mine, theirs));
      const item = isTheirs ? theirs : mine;
      return item ? [[key, { item, from: isTheirs ? 'theirs' : 'mine', standing } as Taken] as const] : [];
    }),
  );
}

function isTakenBack(mine: StudioItem, theirs: StudioItem | undefined): boolean {
  return theirs !== undefined && isWithdrawn(theirs.file) && !isWithdrawn(mine.file);
}

/** By its key, the other one of each suggestion that both have changed. */
function copiesOf({ items }: Comparison): Map<string, StudioItem> {
  return new Map(
    items.flatMap(({ key, standing, mine, theirs }) =>
      standing === 'both_changed' && mine && theirs
        ? [[key, isTakenBack(mine, theirs) ? mine : theirs] as const]
        : [],
    ),
  );
}

/** What is to stand behind each suggestion that both have changed, by its key. */
function copiesMade(
  items: readonly StudioItem[],
  others: ReadonlyMap<string, StudioItem>,
  published: Record<'mine' | 'theirs', ReadonlySet<string>>,
  { newKey, now, titled }: MergeOptions,
): Map<string, StudioItem> {
  const ids = new Set([...idsOf(items), ...published.mine, ...published.theirs]);
  const copies = items.flatMap(({ key, feedId }): [string, StudioItem][] => {
    const other = others.get(key);
    if (!other) return [];
    const id = freeId(other, ids);
    ids.add(id);
    const file = withValue(withValue(other.file, 'id', id), 'title', titled(fullTitleIn(other.file)));
    return [[key, { ...other, key: newKey(), feedId, file, held: true, updatedAt: now }]];
  });
  return new Map(copies);
}

function headOf(
  mine: Project,
  theirs: Project,
  { parts }: Comparison,
): Pick<Merged, 'unsettled'> & { head: JsonObject } {
  const unsettled: Unsettled[] = [];
  const standing = [...partsOf(tidied(mine.feed.head).file).keys()];
  // Nobody edits fields of such names here: whoever has them keeps them.
  const odd = Object.entries(theirs.feed.head).filter(([name]) => !hasPlace(name));
  let head: JsonObject = { ...Object.fromEntries(odd), ...mine.feed.head };
  for (const { path, side } of parts) {
    if (side === 'mine') continue;
    const value = valueAt(theirs.feed.head, path);
    const isWithin = standing.some((one) => one.startsWith(`${path}.`) || path.startsWith(`${one}.`));
    if (side === 'both' || isWithin)
      unsettled.push({ path, mine: valueAt(mine.feed.head, path), theirs: value });
    else head = withValue(head, path, value);
  }
  return { head, unsettled };
}

function aboutOf(
  mine: StudioFeed,
  theirs: StudioFeed,
  { address: side }: Comparison,
): Pick<StudioFeed, 'id' | 'address' | 'published' | 'createdAt'> {
  const { id, createdAt } = mine;
  const { address } = side === 'theirs' ? theirs : mine;
  const [published] = [mine.published, theirs.published]
    .filter((one) => one !== undefined)
    .toSorted((one, other) => other.at - one.at);
  return { id, ...(address !== undefined && { address }), ...(published && { published }), createdAt };
}
