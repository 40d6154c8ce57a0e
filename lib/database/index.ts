import { Dexie, type Table } from 'dexie';
import type {
  AssetRecord,
  DraftRecord,
  FeedRecord,
  LedgerRecord,
  ShareRecord,
  SuggestionRecord,
} from './records.ts';

interface SettingsRow {
  key: string;
  value: unknown;
}

class OwnWordsDatabase extends Dexie {
  declare feeds: Table<FeedRecord, string>;
  declare suggestions: Table<SuggestionRecord, string>;
  declare assets: Table<AssetRecord, string>;
  declare drafts: Table<DraftRecord, string>;
  declare shares: Table<ShareRecord, string>;
  declare ledger: Table<LedgerRecord, number>;
  declare settings: Table<SettingsRow, string>;

  constructor() {
    // Strict: what is written here is on the disk, even if the power fails next. Only drafts have a quicker way as well.
    super('own-words', { chromeTransactionDurability: 'strict' });
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

/** Opens the database, or rejects with the reason. Anything that uses it opens it as well; this is for telling. */
export async function openDatabase(): Promise<void> {
  await db.open();
}
