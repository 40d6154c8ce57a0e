import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JsonObject } from '../../lib/feed/parse/clean.ts';
import type { StudioFeed, StudioItem } from '../../lib/studio/records.ts';
import { address } from './feeds.ts';
import { day, hour, now, type StudioHoldings } from './scene.ts';

const source = readFileSync(resolve('lib/feed/sample/feed.json'), 'utf8');

/** Runs in a page of the extension: puts these rows in the place of all that Studio has; without any there is no Studio. */
export async function replaceStudio(rows: StudioHoldings | undefined): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase('own-words-studio'));
  if (!rows) return;
  // As Dexie makes its first version.
  const opening = indexedDB.open('own-words-studio', 10);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('feeds', { keyPath: 'id' });
    for (const name of ['items', 'images'])
      opening.result.createObjectStore(name, { keyPath: 'key' }).createIndex('feedId', 'feedId');
  };
  const db = await done(opening);
  const transaction = db.transaction(['feeds', 'items'], 'readwrite');
  for (const feed of rows.feeds ?? []) transaction.objectStore('feeds').put(feed);
  for (const item of rows.items ?? []) transaction.objectStore('items').put(item);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

/** A feed in Studio with these suggestions: their keys are `item-0`, `item-1` … */
export function studioWith(
  files: readonly JsonObject[],
  head: JsonObject = {},
  change: Partial<StudioFeed> = {},
): Required<StudioHoldings> {
  const id = change.id ?? 'feed';
  const items = files.map(
    (file, index): StudioItem => ({ key: `item-${index}`, feedId: id, file, updatedAt: now - hour }),
  );
  const feed: StudioFeed = {
    id,
    head: { version: 'https://jsonfeed.org/version/1.1', title: 'Aurore Rail', ...head },
    order: items.map(({ key }) => key),
    address,
    createdAt: now - 3 * day,
    updatedAt: now - hour,
    ...change,
  };
  return { feeds: [feed], items };
}

/** As if the sample had been seen at its address yesterday. */
export const published = { source, at: now - day, from: 'live' } as const;

/** The sample that ships in the extension, as a feed in Studio; without its pictures. */
export function sampleInStudio(change: Partial<StudioFeed> = {}): Required<StudioHoldings> {
  const { items, ...head } = JSON.parse(source);
  const files = items.map(({ image: _, ...file }: JsonObject) => file);
  return studioWith(files, { ...head, title: 'Aurore Rail' }, change);
}
