import type { Json } from '../../feed/parse/clean.ts';
import { isSame } from '../parts.ts';
import { readHead, readItem } from '../read.ts';
import type { Project, StudioFeed } from '../records.ts';
import { asJson, fieldsThatDiffer, headOf } from './differences.ts';
import { whyLeft } from './outgoing.ts';
import { publishedItems, readPublished } from './published.ts';

const slice = 20;

/**
 * How many suggestions employees have otherwise than here, or have not at all, or have no more here; the feed itself
 * counts as one. Nothing as long as nothing was published. In steps of a few milliseconds, like the advice.
 *
 * @param now epoch milliseconds
 * @param rest lets the page do something else; throws to end it all
 */
export async function countUnpublished(
  { feed, items }: Project,
  now: number,
  rest: () => Promise<void>,
): Promise<number | undefined> {
  if (!feed.published) return undefined;
  const theirs = new Map(publishedItems(feed));
  // What was published before it began is no change.
  const options = { now, early: false, out: new Set(theirs.keys()) };
  let count = 0;
  for (const [index, item] of items.entries()) {
    if (index % slice === slice - 1) await rest();
    const ours = whyLeft(item, options) ? undefined : readItem(item.file, feed, now);
    if (!ours) continue;
    if (!isSame(asJson(ours), asJson(theirs.get(ours.id) ?? {}))) count++;
    theirs.delete(ours.id);
  }
  return count + theirs.size + (isHeadSame(feed) ? 0 : 1);
}

function isHeadSame(feed: StudioFeed): boolean {
  const ours = readHead(feed.head);
  const fields = fieldsThatDiffer(asJson(ours), headOf(readPublished(feed)));
  // Without a title, either side stands in with another one.
  return fields.every((path) => path === 'title' && isBlank(feed.head.title));
}

function isBlank(title: Json | undefined): boolean {
  return typeof title !== 'string' || title.trim() === '';
}
