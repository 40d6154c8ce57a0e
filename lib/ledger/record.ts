import { db } from '../database/index.ts';
import type { LedgerRecord } from '../database/records.ts';

/** How many requests the ledger keeps. */
export const mostEntries = 2000;

/** Notes a request that is about to be sent; the ledger keeps the newest 2,000. Gives what `finishRecord` wants. */
export async function beginRecord(
  entry: Pick<LedgerRecord, 'at' | 'url' | 'reason' | 'kind'>,
): Promise<number> {
  return db.transaction('rw', db.ledger, async () => {
    const id = await db.ledger.add({ ...entry, status: 0, bytes: 0, outcome: 'unfinished' });
    const surplus = (await db.ledger.count()) - mostEntries;
    if (surplus > 0) await db.ledger.bulkDelete(await db.ledger.orderBy('id').limit(surplus).primaryKeys());
    return id;
  });
}

/** Notes what came of a request. */
export async function finishRecord(
  id: number,
  result: Pick<LedgerRecord, 'status' | 'bytes' | 'outcome'>,
): Promise<void> {
  await db.ledger.update(id, result);
}
