import { projectOf } from './book.ts';
import { studioDb } from './database.ts';
import { loadBook } from './keep.ts';
import { picturesOf } from './pictures.ts';
import { type Project, type StudioFeed, type StudioImage, studioFeed } from './records.ts';

/** The feeds somebody works on, the one touched last first. */
export async function allStudioFeeds(): Promise<StudioFeed[]> {
  const rows: unknown[] = await studioDb.feeds.toArray();
  const feeds = rows.flatMap((row) => studioFeed.safeParse(row).data ?? []);
  return feeds.toSorted((one, other) => other.updatedAt - one.updatedAt);
}

export async function hasFeed(id: string): Promise<boolean> {
  return (await studioDb.feeds.get(id)) !== undefined;
}

/** A feed with its suggestions and pictures, none of them deleted; nothing where there is none of this key. */
export async function loadWhole(
  id: string,
  now: number,
): Promise<{ project: Project; images: StudioImage[] } | undefined> {
  const [book, images] = await Promise.all([loadBook(id, now), picturesOf(id)]);
  return book && { project: projectOf(book), images };
}

/** Are suggestions of these keys in any feed here? */
export async function areItemsHere(keys: readonly string[]): Promise<boolean> {
  return (await studioDb.items.bulkGet([...keys])).some((item) => item !== undefined);
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
