/** The database was written by a newer version of the extension than this one. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/**
 * The browser's IndexedDB for Dexie, which, finding a database newer than its own, would ask for it again with no
 * version, add to it what it misses and use it as it is. That is refused: nothing is guessed, nothing is written.
 */
export const refusingNewer = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new NewerDatabaseError();
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (one: unknown, other: unknown) => indexedDB.cmp(one, other),
} satisfies IDBFactory;
