import type { Item } from '../../feed/format.ts';
import { isOnOffer, stateOf } from '../../feed/item.ts';
import { readSubject, type Subject } from '../../feed/lint/subject.ts';
import { baseOf } from '../read.ts';
import { readingOf } from '../reading.ts';
import type { Publication, StudioFeed, StudioItem } from '../records.ts';

type Published = Pick<StudioFeed, 'published' | 'address'>;

interface Known {
  base: string;
  subject: Subject | undefined;
  items: ReadonlyMap<string, Item>;
}

const reads = new WeakMap<Publication, Known>();
const nothing: ReadonlyMap<string, Item> = new Map();

/** The file that employees read, as far as it is known; read once, as long as it stays the same. */
export function readPublished(feed: Published): Subject | undefined {
  return knownOf(feed)?.subject;
}

/** Its suggestions by their ids. */
export function publishedItems(feed: Published): ReadonlyMap<string, Item> {
  return knownOf(feed)?.items ?? nothing;
}

function knownOf({ published, address }: Published): Known | undefined {
  if (!published) return undefined;
  const base = baseOf({ ...(address !== undefined && { address }) });
  const known = reads.get(published);
  if (known?.base === base) return known;
  const { subject } = readSubject(published.source, { base, now: 0 });
  const made = { base, subject, items: new Map(subject?.feed.items.map((item) => [item.id, item])) };
  reads.set(published, made);
  return made;
}

/** The ids of what anybody could read already; of a file that was only saved nobody knows whether it is anywhere. */
export function outIds(feed: Published): ReadonlySet<string> {
  return new Set(feed.published?.from === 'saved' ? [] : publishedItems(feed).keys());
}

/** What employees have of a suggestion, as far as it is known; nothing of one they never had. */
export function publishedAs({ file }: Pick<StudioItem, 'file'>, feed: Published): Item | undefined {
  const { id } = readingOf(file).item ?? {};
  return id === undefined ? undefined : publishedItems(feed).get(id);
}

/** Do employees have it, and is it neither over nor taken back? Then somebody may have shared it, or be about to. */
export function isOut(item: Pick<StudioItem, 'file'>, feed: Published, now: number): boolean {
  const out = publishedAs(item, feed);
  return out !== undefined && isOnOffer(stateOf(out, now));
}
