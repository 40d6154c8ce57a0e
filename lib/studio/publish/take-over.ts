import { idOf, readSubject } from '../../feed/lint/subject.ts';
import { isObject, type JsonObject } from '../../feed/parse/clean.ts';
import { type Book, bookReplaced, type Edit, projectOf } from '../book.ts';
import { publishedIds } from '../exchange/ids.ts';
import { interleaved } from '../exchange/order.ts';
import { isSame } from '../parts.ts';
import { isWithdrawn } from '../reading.ts';
import type { StudioItem } from '../records.ts';
import { publishedLive, type Seen } from './standing.ts';

/**
 * What is live at a feed's address, in the place of what Studio has of it. What employees never had, such as what
 * somebody is still writing, stays; what they had and have no more is deleted, and can be put back.
 *
 * @param newKey for suggestions that are only there
 */
export function liveTaken(book: Book, seen: Seen, newKey: () => string): Edit {
  const { feed } = book;
  const { file } = readSubject(seen.source, { base: feed.address, now: seen.at });
  const { items: listed, ...head } = file;
  const mine = projectOf(book).items;
  const known = new Map([...book.items.values(), ...mine].map((item) => [idOf(item.file.id), item]));
  const live = (Array.isArray(listed) ? listed : [])
    .filter(isObject)
    // Without an id nobody reads it.
    .filter(({ id }) => idOf(id) !== '')
    .map((one) => takenAs(one, known.get(idOf(one.id)), { feedId: feed.id, newKey, now: seen.at }));
  const taken = new Map(live.map((item) => [item.key, item]));
  const gone = goneOf(mine, taken, publishedIds(feed), seen.at);
  const items = new Map([...book.items, ...taken, ...gone]);
  const order = interleaved([...taken.keys()], feed.order, (key) => !gone.has(key));
  const published = publishedLive(feed.published, seen);
  return bookReplaced(book, {
    feed: { ...feed, head, order, published, updatedAt: seen.at },
    items,
  });
}

interface Taking {
  feedId: string;
  newKey: () => string;
  now: number;
}

function takenAs(
  file: JsonObject,
  known: StudioItem | undefined,
  { feedId, newKey, now }: Taking,
): StudioItem {
  if (!known) return { key: newKey(), feedId, file, updatedAt: now };
  const { held: _, deletedAt: __, beforePause, kept, ...rest } = known;
  if (isSame(known.file, file))
    return { ...rest, ...(kept && { kept }), ...(beforePause && { beforePause }) };
  // Of what was taken back elsewhere, what it said is here alone.
  const said = isWithdrawn(file) ? (kept ?? known.file) : undefined;
  return { ...rest, file, updatedAt: now, ...(said && { kept: said }) };
}

/** What employees had, and have no more. */
function goneOf(
  mine: readonly StudioItem[],
  taken: ReadonlyMap<string, StudioItem>,
  published: ReadonlySet<string>,
  now: number,
): Map<string, StudioItem> {
  return new Map(
    mine
      .filter(({ key, file }) => !taken.has(key) && published.has(idOf(file.id)))
      .map((item) => [item.key, { ...item, deletedAt: now }]),
  );
}
