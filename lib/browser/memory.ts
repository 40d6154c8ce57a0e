import { browser } from './api.ts';

/** Puts a value in the browser's memory: every page of the extension can read it until the browser closes. */
export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Forgets a value, or every one whose key starts so. */
export async function forget(start: string): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(start)));
}

const areas = () => [browser.storage.session, browser.storage.local, browser.storage.sync];

/** Empties all that the browser stores for the extension under keys: in memory, on the disk, and to synchronise. */
export async function clearStorage(): Promise<void> {
  await Promise.all(areas().map((area) => area.clear()));
}

export async function isStorageEmpty(): Promise<boolean> {
  const held = await Promise.all(areas().map((area) => area.get(null)));
  return held.every((values) => Object.keys(values).length === 0);
}
