import { valid } from '../database/records.ts';
import { type Book, head } from './book.ts';
import { studioDb } from './database.ts';
import { type StudioFeed, type StudioItem, studioFeed, studioItem } from './records.ts';

/** Deleted suggestions can be put back for so long. */
export const keptFor = 30 * 24 * 60 * 60 * 1000;

const channel = 'own-words/studio';

/** What a window has written, for the others: rows by key, the feed itself as `head`. */
interface Written {
  feedId: string;
  keys: string[];
  by: string;
}

/** A feed as it is kept, with what was deleted lately; nothing where there is no such feed. */
export async function loadBook(feedId: string, now: number): Promise<Book | undefined> {
  const [row, rows] = await studioDb.transaction('r', [studioDb.feeds, studioDb.items], () =>
    Promise.all([studioDb.feeds.get(feedId), studioDb.items.where({ feedId }).toArray()]),
  );
  const [feed] = valid(studioFeed, [row]) as StudioFeed[];
  if (!feed) return undefined;
  const items = (valid(studioItem, rows) as StudioItem[]).filter(
    ({ deletedAt }) => deletedAt === undefined || now - deletedAt < keptFor,
  );
  const there = new Set(items.filter(({ deletedAt }) => !deletedAt).map(({ key }) => key));
  const order = feed.order.filter((key) => there.delete(key));
  // One that no order names was written by a window that was closed in between: nothing is lost.
  return {
    feed: { ...feed, order: [...order, ...there] },
    items: new Map(items.map((item) => [item.key, item])),
  };
}

/** The feed was deleted, in another window perhaps: what is written here would be a feed with most of it missing. */
export class FeedGoneError extends Error {
  override name = 'FeedGoneError';
}

/**
 * Writes what of a book is not kept yet, in one go, and tells the other windows. Throws `FeedGoneError` where there is no
 * such feed any more.
 */
export async function keepBook(book: Book, kept: Book | undefined, by: string): Promise<void> {
  const changed = [...book.items.values()].filter((item) => kept?.items.get(item.key) !== item);
  const gone = [...(kept?.items.keys() ?? [])].filter((key) => !book.items.has(key));
  const isFeedNew = kept?.feed !== book.feed;
  if (changed.length + gone.length === 0 && !isFeedNew) return;
  await studioDb.transaction('rw', [studioDb.feeds, studioDb.items], async () => {
    // All asked for at once: a page that is being closed does not hear the answers.
    const [there] = await Promise.all([
      studioDb.feeds.get(book.feed.id),
      isFeedNew && studioDb.feeds.put(book.feed),
      studioDb.items.bulkPut(changed),
      studioDb.items.bulkDelete(gone),
    ]);
    if (!there) throw new FeedGoneError();
  });
  const keys = [...changed.map(({ key }) => key), ...gone, ...(isFeedNew ? [head] : [])];
  tellOthers({ feedId: book.feed.id, keys, by });
}

function tellOthers(written: Written): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage(written);
  sender.close();
}

/** Calls back when another window has written something of a feed. Gives the way to stop that. */
export function onWritten(
  feedId: string,
  by: string,
  listener: (keys: readonly string[]) => void,
): () => void {
  const receiver = new BroadcastChannel(channel);
  receiver.onmessage = ({ data }: MessageEvent<Written>) => {
    if (data.feedId === feedId && data.by !== by) listener(data.keys);
  };
  return () => receiver.close();
}
