import type { Extension } from './extension.ts';

const ballast = 'ballast';

/** Fills the room that `storage` left with a database that is not the extension's own, to the last byte. */
export async function fillDisk(extension: Extension): Promise<void> {
  await extension.evaluate(async (name) => {
    // Firefox ends a connection over which the room was exceeded: each size has its own.
    const open = () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('stones', { autoIncrement: true });
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
    const add = (db: IDBDatabase, size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = db.transaction('stones', 'readwrite', { durability: 'strict' });
        // Random, since what can be packed takes no room.
        const stone = new Uint8Array(size);
        for (let at = 0; at < size; at += 65536) crypto.getRandomValues(stone.subarray(at, at + 65536));
        transaction.objectStore('stones').add(stone);
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let size = 2 ** 19; size >= 1; size = Math.floor(size / 4)) {
      const db = await open();
      while (await add(db, size));
      db.close();
    }
  }, ballast);
}

/** Makes room again. */
export async function freeDisk(extension: Extension): Promise<void> {
  await extension.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
    ballast,
  );
}
