import { studioDb } from './database.ts';
import { type Project, type StudioFeed, type StudioImage, studioFeed } from './records.ts';

/** The feeds somebody works on, the one touched last first. */
export async function allStudioFeeds(): Promise<StudioFeed[]> {
  const rows: unknown[] = await studioDb.feeds.toArray();
  const feeds = rows.flatMap((row) => studioFeed.safeParse(row).data ?? []);
  return feeds.toSorted((one, other) => other.updatedAt - one.updatedAt);
}

/** Puts a feed among those somebody works on, with all that belongs to it. */
export async function addFeed({ feed, items }: Project, images: readonly StudioImage[] = []): Promise<void> {
  await studioDb.transaction('rw', [studioDb.feeds, studioDb.items, studioDb.images], async () => {
    await studioDb.feeds.put(feed);
    await studioDb.items.bulkPut([...items]);
    await studioDb.images.bulkPut([...images]);
  });
}

/** A feed with all that belongs to it, deleted suggestions too, taken out; to be put back with `restoreFeed`. */
export interface Removed {
  feed: StudioFeed;
  items: unknown[];
  images: unknown[];
}

export async function removeFeed(id: string): Promise<Removed | undefined> {
  return studioDb.transaction('rw', [studioDb.feeds, studioDb.items, studioDb.images], async () => {
    const feed = await studioDb.feeds.get(id);
    if (!feed) return undefined;
    const items = await studioDb.items.where({ feedId: id }).toArray();
    const images = await studioDb.images.where({ feedId: id }).toArray();
    await studioDb.feeds.delete(id);
    await studioDb.items.where({ feedId: id }).delete();
    await studioDb.images.where({ feedId: id }).delete();
    return { feed, items, images };
  });
}

export async function restoreFeed({ feed, items, images }: Removed): Promise<void> {
  await addFeed({ feed, items: items as Project['items'] }, images as StudioImage[]);
}
