import { Dexie, type Table } from 'dexie';
import type {
  AssetRecord,
  DraftRecord,
  EraRecord,
  FeedRecord,
  LedgerRecord,
  ShareRecord,
  SuggestionRecord,
} from './records.ts';
import { refusingNewer } from './refusing.ts';

interface SettingsRow {
  key: string;
  value: unknown;
}

class OwnWordsDatabase extends Dexie {
  declare feeds: Table<FeedRecord, string>;
  declare suggestions: Table<SuggestionRecord, string>;
  declare assets: Table<AssetRecord, string>;
  declare drafts: Table<DraftRecord | EraRecord, string>;
  declare shares: Table<ShareRecord, string>;
  declare ledger: Table<LedgerRecord, number>;
  declare settings: Table<SettingsRow, string>;

  constructor() {
    // Strict: what is written here is on the disk, even if the power fails next. `quickTransaction` is quicker.
    super('own-words', { chromeTransactionDurability: 'strict', indexedDB: refusingNewer });
    this.version(1).stores({
      feeds: 'id',
      suggestions: 'key, feedId',
      assets: 'key, feedId',
      drafts: 'key, updatedAt',
      shares: 'id, at, state',
      ledger: '++id, at',
      settings: 'key',
    });
  }
}

/** Everything the extension knows, in this browser profile and nowhere else. */
export const db = new OwnWordsDatabase();

let gone = false;

/**
 * Closes the database for good: everything is erased, and what this window still wants to write is refused rather than
 * written into a new one.
 */
export function closeForGood(): void {
  gone = true;
  db.close();
}

/** Was it closed for good? */
export function isGone(): boolean {
  return gone;
}

/** Opens it again once it is used: for whoever outlives an erasure, when nothing that began before it runs any more. */
export function beginAgain(): void {
  gone = false;
  db.close({ disableAutoOpen: false });
}

/**
 * Calls back, with the database closed for good, when someone deletes it: the browser tells so every window that has it
 * open, one that heard nothing else too.
 */
export function onDeleted(listener: () => void): void {
  // Dexie itself would only close it, and open it again at the next word.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) return undefined;
    closeForGood();
    listener();
    return false;
  });
}

const slow = 3000;

/**
 * Opens the database, or rejects with the reason (see `troubleOf`). Anything that uses it opens it as well; this is for
 * telling.
 *
 * @param onBlocked told when another window holds an older one open: opening goes on once that window is closed
 */
export async function openDatabase(onBlocked: () => void): Promise<void> {
  // The browser tells only the first who waits, which may be the background; for the others there is the clock.
  refuseIfGone();
  const timer = setTimeout(onBlocked, slow);
  db.on('blocked', onBlocked);
  try {
    await db.open();
  } finally {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(onBlocked);
  }
}

// After a transaction for which there was no room, Firefox lets the next one on that connection delete, and nothing
// else: the hand-off after someone made room would fail as well. A new connection is whole. (Captured, since Dexie lets no such event come up to the connection.)
db.on('ready', () => db.backendDB().addEventListener('abort', reopenIfFull, { capture: true }), true);

function reopenIfFull({ target }: Event): void {
  if ((target as IDBTransaction).error?.name === 'QuotaExceededError') reopen();
}

function reopen(): void {
  if (gone) return;
  db.close({ disableAutoOpen: false });
}

/**
 * The browser's own connection.
 *
 * @param dead one that was just found closed
 */
export async function liveConnection(dead: IDBDatabase | null): Promise<IDBDatabase> {
  refuseIfGone();
  if (dead && dead === db.backendDB()) reopen();
  if (!db.isOpen()) await db.open();
  return db.backendDB();
}

/**
 * A transaction on one table that outlives its page, not a power cut, and of which no live query hears. Commit it with
 * the last request: the page may be gone before an answer comes. None on a connection that is dead.
 */
export function quickTransaction(connection: IDBDatabase, table: string): IDBTransaction | undefined {
  try {
    return connection.transaction(table, 'readwrite', { durability: 'relaxed' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return undefined;
    throw error;
  }
}

function refuseIfGone(): void {
  if (gone) throw new Error('Everything was erased');
}
