import { limits } from '../../feed/format.ts';
import { extensionIn, idsIn } from '../../feed/lint/subject.ts';
import { isObject } from '../../feed/parse/clean.ts';
import { withValue } from '../place.ts';
import type { StudioFeed, StudioItem } from '../records.ts';
import type { Standing } from './compare.ts';

/** A suggestion of the outcome, and whose it is. */
export interface Taken {
  item: StudioItem;
  from: 'mine' | 'theirs';
  standing: Standing;
}

type Side = Taken['from'];
export type Published = Record<Side, ReadonlySet<string>>;

/** The ids in the file that employees read, as far as it is known. */
export function publishedIds({ published }: StudioFeed): Set<string> {
  try {
    const file = JSON.parse(published?.source ?? '');
    return isObject(file) ? idsIn(file) : new Set();
  } catch {
    return new Set();
  }
}

export function idsOf(items: Iterable<StudioItem>): Set<string> {
  return idsIn({ items: [...items].map(({ file }) => file) });
}

/** An id that is not taken yet, after the one that a suggestion has. */
export function freeId({ file }: StudioItem, taken: ReadonlySet<string>): string {
  const stem = String(file.id ?? '').slice(0, limits.title - 10) || 'item';
  let id = `${stem}-2`;
  for (let count = 3; taken.has(id); count++) id = `${stem}-${count}`;
  return id;
}

/**
 * Suggestions of which no two have the same id for having been made by two people: what is published keeps it, for
 * employees' drafts hang on it.
 */
export function distinct(taken: readonly Taken[], published: Published): StudioItem[] {
  const ids = new Set([...idsOf(taken.map(({ item }) => item)), ...published.mine, ...published.theirs]);
  const renamed: Record<Side, Map<string, string>> = { mine: new Map(), theirs: new Map() };
  const renamedItems = new Map<Taken, StudioItem>();
  for (const [id, same] of Map.groupBy(taken, ({ item }) => String(item.file.id ?? ''))) {
    const keeper = keeperOf(id, same, published);
    for (const one of same) {
      if (one === keeper || one.from === keeper?.from || !isNew(one)) continue;
      const next = freeId(one.item, ids);
      ids.add(next);
      renamed[one.from].set(id, next);
      renamedItems.set(one, { ...one.item, file: withValue(one.item.file, 'id', next) });
    }
  }
  return taken.map((one) => following(renamedItems.get(one) ?? one.item, renamed[one.from]));
}

function isNew({ standing }: Taken): boolean {
  return standing === 'mine_new' || standing === 'theirs_new';
}

function keeperOf(id: string, same: readonly Taken[], published: Published): Taken | undefined {
  const known = same.find((one) => !isNew(one));
  const [mine, theirs] = [
    same.find(({ from }) => from === 'mine'),
    same.find(({ from }) => from === 'theirs'),
  ];
  if (known || !mine || !theirs) return known ?? mine ?? theirs;
  return published.theirs.has(id) && !published.mine.has(id) ? theirs : mine;
}

/** What takes the place of a suggestion that has a new id takes the place of that. */
function following(item: StudioItem, renamed: ReadonlyMap<string, string>): StudioItem {
  const { supersedes } = extensionIn(item.file);
  const next = typeof supersedes === 'string' ? renamed.get(supersedes) : undefined;
  return next === undefined ? item : { ...item, file: withValue(item.file, '_own_words.supersedes', next) };
}
