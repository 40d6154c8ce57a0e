import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { runBackground } from '@/lib/background.ts';
import { db } from '@/lib/database/index.ts';

type Installed = (details: { reason: string }) => void;

const state = vi.hoisted(() => ({
  installType: '',
  opened: [] as string[],
  listeners: [] as Installed[],
  hosts: [] as string[],
  alarms: [] as string[],
}));

vi.mock('@/lib/browser/api.ts', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      runtime: {
        onInstalled: { addListener: (listener: Installed) => state.listeners.push(listener) },
        onStartup: event,
        onMessage: event,
        getManifest: () => ({}),
        getURL: (path: string) => `extension:/${path}`,
      },
      alarms: {
        onAlarm: event,
        get: async () => undefined,
        create: async (name: string) => state.alarms.push(name),
      },
      permissions: { onAdded: event, onRemoved: event, getAll: async () => ({ origins: state.hosts }) },
      management: { getSelf: async () => ({ installType: state.installType }) },
      storage: {
        managed: { get: async () => ({}) },
        session: { set: async () => undefined },
        onChanged: event,
      },
      tabs: { create: async ({ url }: { url: string }) => state.opened.push(url) },
    },
  };
});

beforeEach(async () => {
  state.opened = [];
  state.listeners = [];
  state.alarms = [];
  await db.settings.clear();
});

test.each([
  ['normal', ['extension://welcome.html']],
  ['admin', []],
])('installed for the first time, as %s, it opens %j', async (installType, opened) => {
  await install(installType, 'install');
  expect(state.opened).toEqual(opened);
});

test('an update opens nothing', async () => {
  await install('normal', 'update');
  expect(state.opened).toEqual([]);
});

test.each([
  [[], []],
  [['https://a.example/*'], ['refresh-feeds']],
])('with the hosts %j it waits for %j', async (hosts, alarms) => {
  state.hosts = hosts;
  await install('normal', 'update');
  if (alarms.length > 0) await vi.waitUntil(() => state.alarms.length > 0);
  expect(state.alarms).toEqual(alarms);
});

/** Until what a first installation brings is kept: a tab that opens is asked for before that. */
async function install(installType: string, reason: string): Promise<void> {
  state.installType = installType;
  runBackground();
  for (const listener of state.listeners) listener({ reason });
  if (reason === 'install') await vi.waitUntil(() => db.settings.get('preferences'));
  else await db.settings.count();
}
