import { db } from '../database/index.ts';
import type { DraftRecord } from '../database/records.ts';

/**
 * Keeps a draft through the death of its page or of the browser, in a few milliseconds. The commit is asked for with
 * the write, and does not wait for the disk: a popup killed while a slower write is under way loses its last letters
 * (measured in Chromium: 4 of 60 times when each letter was flushed to the disk, none of 90 so).
 */
export function storeQuickly(draft: DraftRecord): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const transaction = db.backendDB().transaction('drafts', 'readwrite', { durability: 'relaxed' });
  transaction.oncomplete = () => resolve(true);
  transaction.onabort = () => reject(transaction.error);
  const drafts = transaction.objectStore('drafts');
  if (draft.text === '') drafts.delete(draft.key);
  else drafts.put(draft);
  transaction.commit();
  return promise;
}

/**
 * Keeps a draft on the disk, even if the power fails next, and tells every open page. An empty one leaves nothing, and
 * one that another window wrote later is left as it is.
 *
 * @returns whether this draft is the one kept
 */
export function storeFirmly(draft: DraftRecord): Promise<boolean> {
  return db.transaction('rw', db.drafts, async () => {
    const kept = await db.drafts.get(draft.key);
    if (kept && kept.updatedAt > draft.updatedAt) return false;
    if (draft.text === '') await db.drafts.delete(draft.key);
    else await db.drafts.put(draft);
    return true;
  });
}
