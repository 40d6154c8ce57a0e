import type { Extension } from './extension.ts';
import type { Screen } from './screen.ts';

const name = 'own-words';

type Where = Pick<Extension, 'evaluate'>;
type Rows = Record<string, unknown>[];

/** Every row of a table, as it lies; read in a page of its own or, which is faster, in one that is open. */
export async function rowsOf(where: Where, table: string): Promise<Rows> {
  return (await rowsOfAll(where, [table])).flat();
}

/** Every row of several tables, as they lie. */
export async function rowsOfAll(where: Where, tables: readonly string[]): Promise<Rows[]> {
  return where.evaluate(
    async ([database, stores]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = db.transaction(stores);
      const requests = stores.map((store) => transaction.objectStore(store).getAll());
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
      return requests.map(({ result }) => result as Rows);
    },
    [name, tables] as const,
  );
}

/** Damages every row of a table: each gets these fields. */
export async function damage(extension: Extension, table: string, change: object): Promise<void> {
  await extension.evaluate(
    async ([database, store, fields]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
        const walking = transaction.objectStore(store).openCursor();
        walking.onsuccess = () => {
          walking.result?.update({ ...walking.result.value, ...fields });
          walking.result?.continue();
        };
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      db.close();
    },
    [name, table, change] as const,
  );
}

/** The version of the database; Dexie's version times ten. */
export async function versionOf(extension: Extension): Promise<number | undefined> {
  return extension.evaluate(
    async (database) => (await indexedDB.databases()).find((one) => one.name === database)?.version,
    name,
  );
}

/**
 * In a page of its own: opens the database as another version of the extension would, and lets nobody pass.
 *
 * @param fresh whether there is to be none before, as for a version older than the one there is
 */
export async function holdOpen(screen: Screen, version: number, fresh: boolean): Promise<void> {
  await screen.evaluate(
    async ([database, wanted, anew]) => {
      // Both are asked for in one breath: nobody else opens it in between.
      if (anew) indexedDB.deleteDatabase(database);
      const opening = indexedDB.open(database, wanted);
      await new Promise<void>((resolve, reject) => {
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(opening.error);
      });
      // A connection that nothing refers to is collected, and thereby closed.
      Object.assign(globalThis, { held: opening.result });
    },
    [name, version, fresh] as const,
  );
}
