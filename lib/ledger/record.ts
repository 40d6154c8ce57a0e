import { db } from '../database/index.ts';
import type { LedgerRecord } from '../database/records.ts';

const most = 2000;

/** Adds a request to the ledger, which keeps the newest 2,000. */
export async function record(entry: LedgerRecord): Promise<void> {
  await db.transaction('rw', db.ledger, async () => {
    await db.ledger.add(entry);
    const surplus = (await db.ledger.count()) - most;
    if (surplus > 0) await db.ledger.bulkDelete(await db.ledger.orderBy('id').limit(surplus).primaryKeys());
  });
}
