import * as z from 'zod/mini';
import { db, quickTransaction } from '../database/index.ts';
import { draftRecord } from '../database/records.ts';

const key = 'suggesting';
const text = z.catch(z._default(z.string(), ''), '');

// One damaged part must not cost the others.
const suggestingSchema = z.object({
  title: text,
  link: text,
  angle: text,
  linkChoice: draftRecord.shape.linkChoice,
  /** The window that wrote this. */
  by: text,
});

/** What the person is writing for communications, which they send themselves. */
export type Suggesting = z.infer<typeof suggestingSchema>;

export const blankSuggesting: Suggesting = suggestingSchema.parse({});

/** What was written so far; blank where nothing was, or where it was erased. */
export async function loadSuggesting(): Promise<Suggesting> {
  const value = (await db.settings.get(key))?.value;
  return suggestingSchema.safeParse(value).data ?? blankSuggesting;
}

export async function forgetSuggesting(): Promise<void> {
  await db.settings.delete(key);
}

export interface SuggestingKeeper {
  /** Keeps this: at once, or as soon as the write under way is done; on the disk when the typing pauses. */
  write(value: Suggesting): void;
  /** For a page that is about to go: writes what no write that ended has kept. */
  last(): void;
  /** All was erased: what was on its way is not to come back. */
  forget(): Promise<void>;
}

const pause = 1000;

/** Keeps what is being written at every input, as drafts are kept: a tab can be closed in the middle of a word. */
export function suggestingKeeper(): SuggestingKeeper {
  let newest: Suggesting | undefined;
  let kept: Suggesting | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    while (newest && newest !== kept) {
      const value = newest;
      // If there is no room, the write to the disk says so.
      await quickly(value).catch(() => undefined);
      kept = value;
    }
    running = undefined;
  }

  return {
    write(value) {
      newest = value;
      running ??= run();
      clearTimeout(timer);
      timer = setTimeout(() => void db.settings.put({ key, value }), pause);
    },
    last() {
      if (newest && newest !== kept) putQuickly(newest);
    },
    async forget() {
      clearTimeout(timer);
      newest = undefined;
      await running;
      await forgetSuggesting();
    },
  };
}

function quickly(value: Suggesting): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const transaction = putQuickly(value);
  if (!transaction) return db.settings.put({ key, value }).then(() => undefined);
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error);
  return promise;
}

function putQuickly(value: Suggesting): IDBTransaction | undefined {
  const connection: IDBDatabase | null = db.backendDB();
  const transaction = connection ? quickTransaction(connection, 'settings') : undefined;
  transaction?.objectStore('settings').put({ key, value });
  transaction?.commit();
  return transaction;
}
