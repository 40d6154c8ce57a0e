import type { Holdings } from './scene.ts';

const name = 'own-words';

type Rows = Record<string, object[]>;

/** What a database of the extension holds, table by table. */
export function rowsOf({
  preferences: { writing, ...chosen } = {},
  suggesting,
  // In a database of its own: see `studio.ts`.
  studio: _,
  ...holdings
}: Holdings): Rows {
  const settings = [
    // The order of the list is each person's own: this is one person's.
    { key: 'preferences', value: { seed: 5, ...chosen } },
    { key: 'place', value: { writing } },
    ...(suggesting ? [{ key: 'suggesting', value: suggesting }] : []),
  ];
  return {
    feeds: [],
    suggestions: [],
    assets: [],
    drafts: [],
    shares: [],
    ledger: [],
    settings,
    ...holdings,
  };
}

const isoDate = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
/** Numbers as large as this are instants. */
const earliest = Date.parse('2020-01-01T00:00:00Z');

/** The same, with every instant in it so many milliseconds later. */
export function shifted<Value>(value: Value, by: number): Value {
  if (typeof value === 'number') return (value > earliest ? value + by : value) as Value;
  if (typeof value === 'string' && isoDate.test(value))
    return new Date(Date.parse(value) + by).toISOString() as Value;
  if (Array.isArray(value)) return value.map((one) => shifted(one, by)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one, by)])) as Value;
}

/** Runs in a page of the extension: puts these rows in the place of all there are, and empties the browser's memory. */
export async function replaceRows([name, tables]: [string, Rows]): Promise<void> {
  // Where a draft is held that could not be kept.
  await chrome.storage.session.clear();
  const opening = indexedDB.open(name);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const db = opening.result;
  const transaction = db.transaction(Object.keys(tables), 'readwrite');
  for (const [table, rows] of Object.entries(tables)) {
    const store = transaction.objectStore(table);
    store.clear();
    for (const row of rows) store.put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  db.close();
}

/** Runs in a page of the extension: whether the background has noted down what it notes at its installation. */
export async function isInstalled(name: string): Promise<boolean> {
  const { version } = (await indexedDB.databases()).find((one) => one.name === name) ?? {};
  if (!version) return false;
  const opening = indexedDB.open(name);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const asking = opening.result.transaction('settings').objectStore('settings').get('preferences');
  await new Promise((resolve) => {
    asking.onsuccess = resolve;
  });
  opening.result.close();
  return asking.result !== undefined;
}

/** Runs in a page of the extension: keeps the tables with the suggestions busy, until `release`. */
export async function keepBusy(name: string): Promise<void> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const db = opening.result;
  const transaction = db.transaction(['feeds', 'suggestions'], 'readwrite');
  let busy = true;
  const ask = () => {
    if (busy) transaction.objectStore('feeds').count().onsuccess = ask;
    else db.close();
  };
  ask();
  Object.assign(globalThis, {
    release: () => {
      busy = false;
    },
  });
}

/** Runs in a page of the extension: ends `keepBusy`. */
export function release(): void {
  (globalThis as unknown as { release: () => void }).release();
}

/** Runs in a page of the extension: a database that the extension cannot open, as an accident might leave it. */
export async function spoil(name: string): Promise<void> {
  const deleting = indexedDB.deleteDatabase(name);
  await new Promise((resolve) => {
    deleting.onsuccess = resolve;
  });
  const opening = indexedDB.open(name, 10);
  opening.onupgradeneeded = () => opening.result.createObjectStore('feeds', { keyPath: 'another' });
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
}

/** Runs in a page of the extension: no database at all. */
export async function remove(name: string): Promise<void> {
  const deleting = indexedDB.deleteDatabase(name);
  await new Promise((resolve) => {
    deleting.onsuccess = resolve;
  });
}

export { name as databaseName };
