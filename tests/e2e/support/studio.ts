import type { Extension } from './extension.ts';
import type { Screen } from './screen.ts';

const name = 'own-words-studio';

/** Says in Settings that one publishes suggestions: from then on there is Studio. */
export async function beginStudio(extension: Extension): Promise<void> {
  const options = await extension.open('options.html');
  await options.click({ text: 'I publish suggestions' });
  await options.waitFor('a[href="/studio.html"]');
  await options.close();
}

interface Rows {
  feed: object & { id: string };
  items: (object & { key: string })[];
  /** By the name that the file has for them: PNG, in base64. */
  images?: Record<string, string>;
}

/** Puts a feed into Studio as if somebody had made it there, and opens a part of it. */
export async function openInStudio(extension: Extension, rows: Rows, part = 'publish'): Promise<Screen> {
  await extension.evaluate(
    async ([database, { feed, items, images = {} }]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const blobs = await Promise.all(
        Object.entries(images).map(async ([image, base64]) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const blob = new Blob([bytes], { type: 'image/png' });
          return { key: `${feed.id}/${image}`, feedId: feed.id, name: image, blob };
        }),
      );
      const transaction = db.transaction(['feeds', 'items', 'images'], 'readwrite');
      transaction.objectStore('feeds').put(feed);
      for (const item of items) transaction.objectStore('items').put(item);
      for (const image of blobs) transaction.objectStore('images').put(image);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      db.close();
    },
    [name, rows] as const,
  );
  const studio = await extension.open(`studio.html#${rows.feed.id}/${part}`);
  await studio.waitFor('main');
  return studio;
}
