import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { eraMark, readEra } from '@/lib/drafts/era.ts';
import { blank } from '@/lib/drafts/store.ts';
import { databasesAre, eraseDatabases } from '@/lib/erase/database.ts';

/** A window that hears nothing: as long as its connection is open the database cannot be deleted. */
async function holdOpen(): Promise<IDBDatabase> {
  const opening = indexedDB.open(db.name);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  return opening.result;
}

test('where the database cannot be deleted it is empty, and what a window writes that has not heard counts for nothing', async () => {
  const late = { ...blank('f/a', 5000), text: 'Late words.' };
  await db.drafts.bulkPut([late, { key: eraMark, era: 5000 }]);
  const deaf = await holdOpen();
  await eraseDatabases(false);
  expect(await databasesAre(false)).toBe('empty');
  const reading = deaf.transaction('drafts').objectStore('drafts').getAll();
  await new Promise((resolve) => {
    reading.onsuccess = resolve;
  });
  deaf.close();
  expect(reading.result.map(({ key }) => key)).toEqual([eraMark]);
  expect(readEra(reading.result[0])).toBeGreaterThan(late.era);
});
