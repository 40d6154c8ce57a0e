import { db, liveConnection, quickTransaction } from '../database/index.ts';
import { type DraftRecord, draftRecord } from '../database/records.ts';
import { eraMark, readEra } from './era.ts';
import { sweepErased } from './erased.ts';
import { isEmpty, merged } from './merge.ts';

/**
 * Writes a draft beside what other windows wrote (see `merged`), and tells what is kept now: one of a later era, where
 * the draft was erased.
 *
 * @param known what the window last saw kept
 */
type Store = (mine: DraftRecord, known: DraftRecord | undefined) => Promise<DraftRecord>;

export interface DraftStore {
  quickly: Store;
  firmly: Store;
  blindly(record: DraftRecord): void;
  /** Deletes what was written after all was erased by a window that had not heard of it. */
  sweep(): Promise<void>;
}

/**
 * Keeps a draft through the death of its page or of the browser, in a few milliseconds. The commit is asked for with
 * the write, and waits neither for the disk nor to see what is there: a popup killed while a slower write is under way
 * loses its last letters. (Measured in Chromium, killing it with the last letter: it lost 15 of 60 when the write first
 * read what it replaces.) What another window writes is heard of instead: see `others.ts`.
 */
const quickly: Store = async (mine, known) => {
  const record = merged(known, mine, known);
  const open: IDBDatabase | null = db.backendDB();
  const transaction =
    (open && quickTransaction(open, 'drafts')) ?? quickTransaction(await liveConnection(open), 'drafts');
  if (!transaction) throw new Error('The database was closed');
  const { promise, resolve, reject } = Promise.withResolvers<DraftRecord>();
  transaction.oncomplete = () => resolve(record);
  transaction.onabort = () => reject(transaction.error);
  put(transaction.objectStore('drafts'), record);
  transaction.commit();
  return promise;
};

/** Keeps a draft on the disk, even if the power fails next, and tells every open page. */
const firmly: Store = (mine, known) =>
  db.transaction('rw', db.drafts, async () => {
    const { kept, era } = await lookUp(mine.key);
    const record = mine.era < era ? (kept ?? blank(mine.key, era)) : merged(kept, mine, known);
    if (isEmpty(record)) await db.drafts.delete(mine.key);
    else await db.drafts.put(record);
    return record;
  });

/** For a page that is about to go: nothing is waited for, since no answer would come in time. */
function blindly(record: DraftRecord): void {
  const connection: IDBDatabase | null = db.backendDB();
  const transaction = connection && quickTransaction(connection, 'drafts');
  if (!transaction) return;
  put(transaction.objectStore('drafts'), record);
  transaction.commit();
}

export const draftStore: DraftStore = { quickly, firmly, blindly, sweep: sweepErased };

/** What is kept of a draft, and the era that drafts are of now: what was written before that is erased. */
export interface Kept {
  kept: DraftRecord | undefined;
  era: number;
}

export async function lookUp(key: string): Promise<Kept> {
  const [row, mark] = await db.drafts.bulkGet([key, eraMark]);
  const kept = unlessErased(readDraft(row), readEra(mark));
  return { kept, era: kept?.era ?? readEra(mark) };
}

/** A draft that was not erased. */
export function unlessErased(draft: DraftRecord | undefined, era: number): DraftRecord | undefined {
  return draft && draft.era >= era ? draft : undefined;
}

/** A draft that was not begun. */
export function blank(key: string, era: number): DraftRecord {
  return { key, text: '', selectionStart: 0, selectionEnd: 0, withLink: true, updatedAt: 0, era };
}

/** A row of the table as a draft: as long as its words are there, nothing beside them costs them. */
export function readDraft(row: unknown): DraftRecord | undefined {
  const result = draftRecord.safeParse(row);
  return result.success ? result.data : undefined;
}

function put(drafts: IDBObjectStore, record: DraftRecord): void {
  if (isEmpty(record)) drafts.delete(record.key);
  else drafts.put(record);
}
