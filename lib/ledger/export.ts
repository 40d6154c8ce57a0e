import { type Columns, csvOf, day, time, words } from '../csv/index.ts';
import type { Entry } from './entries.ts';

const columns: Columns<Entry> = {
  date: ({ at }) => day(at),
  time: ({ at }) => time(at),
  method: () => 'GET',
  address: ({ url }) => words(url),
  reason: ({ reason }) => words(reason),
  kind: ({ kind }) => words(kind),
  status: ({ status }) => (status === 0 ? '' : String(status)),
  bytes: ({ bytes }) => String(bytes),
  outcome: ({ outcome }) => words(outcome),
};

/** The ledger as CSV, to hold against a server's log. Days and times are those of this computer's clock. */
export function ledgerCsv(entries: readonly Entry[]): string {
  return csvOf(columns, entries);
}

/** The ledger as JSON, as kept: times are epoch milliseconds. */
export function ledgerJson(entries: readonly Entry[]): string {
  return `${JSON.stringify({ format: 'own-words-ledger', version: 1, requests: entries }, null, 2)}\n`;
}
