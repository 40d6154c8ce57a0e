import { db } from '../database/index.ts';
import { damaged, type LedgerRecord, ledgerRecord, valid } from '../database/records.ts';

/** A request that this extension made. */
export type Entry = LedgerRecord;

export interface Ledger {
  /** The newest first. */
  entries: Entry[];
  /** The rows that say of no request any more what it was, as they lie. */
  damaged: unknown[];
}

/** Everything that is known of what this extension asked for. */
export async function readLedger(): Promise<Ledger> {
  const rows: unknown[] = await db.ledger.orderBy(':id').reverse().toArray();
  return { entries: valid(ledgerRecord, rows), damaged: damaged(ledgerRecord, rows) };
}
