import type { Project, StudioItem } from '../records.ts';
import { absent, addressKey, type Exchanged, hashesOf, headKey, orderKey } from './history.ts';

/** Whose something is to be taken: nobody has changed it, one has, or both have. */
export type Side = 'same' | 'mine' | 'theirs' | 'both';

/** What has become of a suggestion. What one has deleted and the other changed since counts as changed. */
export type Standing =
  | 'same'
  | 'theirs_new'
  | 'mine_new'
  | 'theirs_changed'
  | 'mine_changed'
  | 'both_changed'
  | 'theirs_deleted'
  | 'mine_deleted';

export interface ComparedItem {
  key: string;
  standing: Standing;
  mine?: StudioItem | undefined;
  theirs?: StudioItem | undefined;
}

export interface Comparison {
  /** In the order of mine, behind them what only theirs has. */
  items: ComparedItem[];
  /** The feed itself, as a whole. */
  head: Side;
  /** The places of the head that are not the same: `title`, `_own_words.charter.rules`. */
  parts: { path: string; side: Exclude<Side, 'same'> }[];
  address: Side;
  order: Side;
}

/** Compares a feed with the same one as somebody else has gone on with it, by what each of them has seen of the other's. */
export function compare(mine: Project, theirs: Project): Comparison {
  const sides = new Sides(mine, theirs);
  const parts = sides.keysUnder(headKey('')).flatMap((key) => {
    const side = sides.of(key);
    return side === 'same' ? [] : [{ path: key.slice(headKey('').length), side }];
  });
  return {
    items: itemsCompared(mine, theirs, sides),
    head: together(parts.map(({ side }) => side)),
    parts,
    address: sides.of(addressKey),
    order: sides.of(orderKey),
  };
}

class Sides {
  readonly #hashes: [mine: Record<string, string>, theirs: Record<string, string>];
  readonly #seen: [mine: Exchanged, theirs: Exchanged];

  constructor(mine: Project, theirs: Project) {
    this.#hashes = [hashesOf(mine), hashesOf(theirs)];
    this.#seen = [mine.feed.exchanged ?? {}, theirs.feed.exchanged ?? {}];
  }

  keysUnder(start: string): string[] {
    const [mine, theirs] = this.#hashes;
    return Object.keys({ ...mine, ...theirs }).filter((key) => key.startsWith(start));
  }

  of(key: string): Side {
    const [mine, theirs] = this.#hashes.map((hashes) => ownOf(hashes, key) ?? absent);
    if (mine === theirs) return 'same';
    const [seenHere, seenThere] = this.#seen.map((seen) => ownOf(seen, key) ?? []);
    const goneOnHere = seenHere?.includes(theirs ?? absent);
    const goneOnThere = seenThere?.includes(mine ?? absent);
    if (goneOnHere !== goneOnThere) return goneOnHere ? 'mine' : 'theirs';
    // What was never there on one side was not taken out there.
    if (mine === absent) return 'theirs';
    return theirs === absent ? 'mine' : 'both';
  }

  /** Was it ever on that side, as far as the files know? */
  wasIn(side: 'mine' | 'theirs', key: string): boolean {
    return Object.hasOwn(this.#seen[side === 'mine' ? 0 : 1], key);
  }
}

function ownOf<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function itemsCompared(mine: Project, theirs: Project, sides: Sides): ComparedItem[] {
  const there = new Map(theirs.items.map((item) => [item.key, item]));
  const here = new Set(mine.items.map(({ key }) => key));
  return [
    ...mine.items.map((item) => ({
      key: item.key,
      standing: there.has(item.key) ? inBoth[sides.of(item.key)] : onlyMine(item.key, sides),
      mine: item,
      theirs: there.get(item.key),
    })),
    ...theirs.items
      .filter(({ key }) => !here.has(key))
      .map((item) => ({ key: item.key, standing: onlyTheirs(item.key, sides), theirs: item })),
  ];
}

const inBoth: Record<Side, Standing> = {
  same: 'same',
  mine: 'mine_changed',
  theirs: 'theirs_changed',
  both: 'both_changed',
};

function onlyMine(key: string, sides: Sides): Standing {
  if (!sides.wasIn('theirs', key)) return 'mine_new';
  return sides.of(key) === 'theirs' ? 'theirs_deleted' : 'mine_changed';
}

function onlyTheirs(key: string, sides: Sides): Standing {
  if (!sides.wasIn('mine', key)) return 'theirs_new';
  return sides.of(key) === 'mine' ? 'mine_deleted' : 'theirs_changed';
}

function together(sides: readonly Side[]): Side {
  const [mine, theirs] = (['mine', 'theirs'] as const).map((side) =>
    sides.some((one) => one === side || one === 'both'),
  );
  if (mine) return theirs ? 'both' : 'mine';
  return theirs ? 'theirs' : 'same';
}
