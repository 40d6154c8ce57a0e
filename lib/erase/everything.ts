import { clearAlarms, hasAlarms } from '../browser/alarms.ts';
import { clearStorage, isStorageEmpty } from '../browser/memory.ts';
import { ask } from '../browser/messaging.ts';
import { closeTabs, otherPages } from '../browser/pages.ts';
import { releasableHosts, releaseAllHosts } from '../browser/permissions.ts';
import { db } from '../database/index.ts';
import { countDrafts } from '../drafts/index.ts';
import { allShares, type Share } from '../journal/index.ts';
import { countStudioFeeds } from '../studio/presence.ts';
import { databasesAre, eraseDatabases } from './database.ts';
import { announceEnd } from './pages.ts';
import { doAll, type Step, within } from './steps.ts';

/** What of an erasure can be left undone. */
export type Part = 'pages' | 'background' | 'hosts' | 'alarms' | 'storage' | 'web' | 'database';

export interface Erased {
  /** Nothing is left if there is none. */
  left: Part[];
  /** Does a database without anything in it remain? */
  isShellLeft: boolean;
}

/** What there is to lose. */
export interface Everything {
  feeds: number;
  drafts: number;
  shares: Share[];
  /** Feeds that somebody works on in Studio; nothing where there is no Studio. */
  studio: number | undefined;
}

export async function everything(): Promise<Everything> {
  const [feeds, drafts, shares, studio] = await Promise.all([
    db.feeds.count(),
    countDrafts(),
    allShares(),
    countStudioFeeds(),
  ]);
  return { feeds, drafts, shares, studio };
}

const patience = 2000;
const pause = 50;

const pages: Step<Part> = {
  name: 'pages',
  async run() {
    announceEnd();
    if (await areClosed()) return;
    // One that is frozen or hangs hears nothing; the browser closes it all the same.
    await closeTabs((await otherPages()).flatMap(({ tab }) => tab ?? []));
    await areClosed();
  },
  isDone: async () => (await otherPages()).length === 0,
};

/** Whether the other pages are closed within a while. */
async function areClosed(): Promise<boolean> {
  // Counted rather than timed: a clock can be put back.
  for (let looks = patience / pause; looks > 0; looks--) {
    if ((await otherPages()).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}

function background(): Step<Part> {
  let isQuiet = false;
  return {
    name: 'background',
    async run() {
      isQuiet = (await within(2 * patience, ask('everything.begin', {}))).ok;
    },
    isDone: async () => isQuiet,
  };
}

const hosts: Step<Part> = {
  name: 'hosts',
  run: releaseAllHosts,
  isDone: async () => (await releasableHosts()).length === 0,
};

const alarms: Step<Part> = { name: 'alarms', run: clearAlarms, isDone: async () => !(await hasAlarms()) };

const storage: Step<Part> = { name: 'storage', run: clearStorage, isDone: isStorageEmpty };

/** Own Words keeps nothing there; a library might. */
const web: Step<Part> = {
  name: 'web',
  async run() {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
  },
  isDone: async () => localStorage.length + sessionStorage.length + (await caches.keys()).length === 0,
};

const database = (withStudio: boolean): Step<Part> => ({
  name: 'database',
  run: () => eraseDatabases(withStudio),
  isDone: async () => (await databasesAre(withStudio)) !== 'unknown',
});

/**
 * Erases everything that the extension has in this browser, and leaves every feed: first whoever could write it again
 * is ended, then what could ask for anything, then what is stored. From here on the page that called this can store
 * nothing either. It may be called again for what is left.
 *
 * @param withStudio whether what was written in Studio goes as well: it is no part of what an employee does here
 */
export async function eraseEverything(withStudio: boolean): Promise<Erased> {
  try {
    const left = await doAll([pages, background(), hosts, alarms, storage, web, database(withStudio)]);
    const isShellLeft = !left.includes('database') && (await databasesAre(withStudio)) === 'empty';
    return { left, isShellLeft };
  } finally {
    await within(patience, ask('everything.end', {})).catch(() => undefined);
  }
}
