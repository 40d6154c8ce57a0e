import type { Screen } from './screen.ts';

/** Runs in a page of the extension: all that the extension has in this browser. */
async function look() {
  const stored = await Promise.all(
    [chrome.storage.session, chrome.storage.local, chrome.storage.sync].map((area) => area.get(null)),
  );
  return {
    databases: (await indexedDB.databases()).map(({ name }) => name),
    stored: Object.keys(Object.assign({}, ...stored)),
    web: localStorage.length + sessionStorage.length,
    caches: await caches.keys(),
    hosts: (await chrome.permissions.getAll()).origins,
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
  };
}

export type Left = Awaited<ReturnType<typeof look>>;

/** What is left of the extension's things, as the browser says. */
export function leftIn(page: Screen): Promise<Left> {
  return page.evaluate(look);
}

export const nothing: Left = { databases: [], stored: [], web: 0, caches: [], hosts: [], alarms: [] };

/** Runs in a page of the extension: puts something wherever a page of it could. */
export async function storeEverywhere(): Promise<void> {
  for (const area of [chrome.storage.session, chrome.storage.local, chrome.storage.sync])
    await area.set({ something: 'of mine' });
  localStorage.setItem('something', 'of mine');
  sessionStorage.setItem('something', 'of mine');
  await (await caches.open('something')).put('https://aurore-rail.example/', new Response('of mine'));
}
