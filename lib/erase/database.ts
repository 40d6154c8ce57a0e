import { beginAgain, closeForGood, db, isGone } from '../database/index.ts';
import { eraMark } from '../drafts/era.ts';
import { eraseDrafts } from '../drafts/erased.ts';
import { studioName } from '../studio/name.ts';
import { within } from './steps.ts';

const patience = 3000;

/** Was every table seen to be empty, with nothing here that could fill it again? */
let isEmptied = false;

/**
 * Empties every table, then deletes every database but Studio's, unless that is to go as well. If something holds one open, so that it cannot be deleted, it is
 * empty at least; what a window writes into it that has not heard counts for nothing (see `lib/drafts/era.ts`).
 */
export async function eraseDatabases(withStudio: boolean): Promise<void> {
  if ((await names(withStudio)).includes(db.name)) {
    // The second try of a page that closed it the first time.
    if (isGone()) beginAgain();
    isEmptied = await within(patience, emptyTables()).catch(() => isEmptied);
  }
  closeForGood();
  await Promise.all(
    (await names(withStudio)).map((name) => within(patience, deleted(name)).catch(() => undefined)),
  );
}

/** `gone`: there is no database; `empty`: something holds it open, and there is nothing in it; or neither is known. */
export async function databasesAre(withStudio: boolean): Promise<'gone' | 'empty' | 'unknown'> {
  const left = await within(patience, names(withStudio));
  if (left.length === 0) return 'gone';
  return isEmptied && left.every((name) => name === db.name) ? 'empty' : 'unknown';
}

/** Of what is to be erased. */
async function names(withStudio: boolean): Promise<string[]> {
  const all = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  return withStudio ? all : all.filter((name) => name !== studioName);
}

async function emptyTables(): Promise<boolean> {
  await db.transaction('rw', db.tables, async () => {
    // It clears the drafts itself: the era that begins is later than any of theirs.
    await eraseDrafts();
    for (const table of db.tables) if (table.name !== db.drafts.name) await table.clear();
  });
  const keys = await Promise.all(db.tables.map((table) => table.toCollection().primaryKeys()));
  return keys.flat().every((key) => key === eraMark);
}

function deleted(name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const deleting = indexedDB.deleteDatabase(name);
  deleting.onsuccess = () => resolve();
  deleting.onerror = () => reject(deleting.error);
  return promise;
}
