import type { Extension } from './extension.ts';

/** A database beside the extension's own, and rows in its own that nothing reads, to take the room up. */
const ballast = { database: 'ballast', own: 'own-words', table: 'settings', row: 'ballast/' };

/**
 * Fills the room that `storage` left, to the last byte: also the room that the extension's own database has in hand,
 * which Firefox grants it in lumps.
 */
export async function fillDisk(extension: Extension): Promise<void> {
  await extension.evaluate(async ({ database, own, table, row }) => {
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore(table, { keyPath: 'key' });
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
    const put = (db: IDBDatabase, size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = db.transaction(table, 'readwrite', { durability: 'strict' });
        // Random, since what can be packed takes no room.
        const value = new Uint8Array(size);
        for (let at = 0; at < size; at += 65536) crypto.getRandomValues(value.subarray(at, at + 65536));
        transaction.objectStore(table).put({ key: row + crypto.randomUUID(), value });
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    const fill = async (name: string, largest: number) => {
      let rows = 0;
      for (let size = largest; size >= 1; size = Math.floor(size / 4)) {
        // Where there was no room, Firefox lets the next transaction of a connection only delete: each size has its own.
        const db = await open(name);
        while (await put(db, size)) rows += 1;
        db.close();
      }
      return rows;
    };
    await fill(database, 2 ** 19);
    // A connection that ends gives back some of what it had: until nothing more goes in.
    for (let empty = 0; empty < 2; )
      empty = (await fill(own, 2 ** 12)) + (await fill(database, 2 ** 12)) ? 0 : empty + 1;
  }, ballast);
}

/** Makes room again. */
export async function freeDisk(extension: Extension): Promise<void> {
  await extension.evaluate(async ({ database, own, table, row }) => {
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(database);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(own);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(table, 'readwrite');
      transaction.objectStore(table).delete(IDBKeyRange.bound(row, `${row}\uffff`));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    db.close();
  }, ballast);
}
