import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import type { FeedRecord } from '@/lib/database/records.ts';
import { subscribe } from '@/lib/feed/refresh.ts';
import { allFeeds, unsubscribe } from '@/lib/feed/subscriptions.ts';
import { applyPolicy } from '@/lib/policy/apply.ts';
import { hasReadablePreset, readPresets } from '@/lib/policy/presets.ts';

const state = vi.hoisted(() => ({ values: {} as Record<string, unknown>, hosts: [] as string[] }));

vi.mock('@/lib/browser/api.ts', () => ({
  browser: {
    storage: { managed: { get: async () => state.values } },
    runtime: { getManifest: () => ({ host_permissions: [] }) },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => state.hosts.includes(o)),
      remove: async () => true,
    },
  },
}));
vi.stubGlobal('navigator', {
  locks: { request: (_: string, run: () => unknown) => run(), query: async () => ({}) },
});

const url = 'https://feeds.aurore-rail.example/feed.json';
const inside = (title: string, ...ids: string[]) =>
  JSON.stringify({ title, items: ids.map((id) => ({ id, title: `About ${id}` })) });
const row = (change: Partial<FeedRecord>): FeedRecord => ({
  id: 'f',
  url,
  sample: false,
  head: { title: 'News', _own_words: {} } as never,
  addedAt: 0,
  problems: [],
  ...change,
});

beforeEach(async () => {
  state.values = {};
  state.hosts = [];
  await Promise.all(db.tables.map((table) => table.clear()));
});

const titles = async () => (await allFeeds()).map(({ head }) => head.title);
const keys = async () => (await db.suggestions.toArray()).map(({ item }) => item.id);

test('a feed inside the policy is stored, and its next text is the same feed', async () => {
  state.values = { inlineFeeds: [inside('News', 'a')] };
  await applyPolicy();
  const [before] = await allFeeds();
  state.values = { inlineFeeds: [inside('News', 'a', 'b')] };
  await applyPolicy();
  const after = await allFeeds();
  expect(after.map(({ id }) => id)).toEqual([before?.id]);
  expect(await keys()).toEqual(['a', 'b']);
});

test('a policy that is empty, as in the first seconds of a start, takes nothing away', async () => {
  await db.feeds.add(row({ preset: true }));
  await applyPolicy();
  expect(await titles()).toEqual(['News']);
});

test('a feed that the policy no longer lists is left; one that the person added stays', async () => {
  await db.feeds.bulkAdd([row({ preset: true }), row({ id: 'own', url: 'https://b.example/', addedAt: 1 })]);
  state.values = { language: 'fr' };
  await applyPolicy();
  expect((await allFeeds()).map(({ id }) => id)).toEqual(['own']);
});

test('what somebody removed does not come back by itself, unless the list is locked', async () => {
  state.values = { inlineFeeds: [inside('News', 'a')] };
  await applyPolicy();
  const [feed] = await allFeeds();
  if (feed) await unsubscribe(feed);
  await applyPolicy();
  expect(await titles()).toEqual([]);
  state.values = { ...state.values, lockFeeds: true };
  await applyPolicy();
  expect(await titles()).toEqual(['News']);
});

test('a feed of the policy that is no feed costs no other', async () => {
  state.values = { inlineFeeds: ['<html>', inside('News', 'a')] };
  await applyPolicy();
  expect(await titles()).toEqual(['News']);
});

test('a feed that the person had before the policy listed it stays theirs when it no longer does', async () => {
  await db.feeds.add(row({}));
  state.values = { feeds: [url] };
  await applyPolicy();
  expect((await allFeeds())[0]).toMatchObject({ preset: true });
  state.values = { language: 'fr' };
  await applyPolicy();
  const [feed] = await allFeeds();
  expect([feed?.id, feed?.preset]).toEqual(['f', undefined]);
});

test('a feed that the person allowed because the policy lists it is left when it no longer does', async () => {
  state.values = { feeds: [url] };
  state.hosts = ['https://feeds.aurore-rail.example/*'];
  vi.stubGlobal('fetch', async () => new Response(inside('News', 'a')));
  await subscribe(url);
  await applyPolicy();
  state.values = { language: 'fr' };
  await applyPolicy();
  expect(await titles()).toEqual([]);
});

test.each([
  ['a text where a list belongs', { feeds: url, inlineFeeds: inside('News', 'a') }],
  ['an entry that is none', { feeds: [7], inlineFeeds: [7] }],
  ['a feed that is no JSON', { feeds: ['nowhere'], inlineFeeds: ['{"title": "News", '] }],
])('while not all that the policy lists can be read no feed is left: %s', async (_, values) => {
  state.values = { feeds: [url], inlineFeeds: [inside('News', 'a')] };
  await db.feeds.add(row({ preset: true }));
  await applyPolicy();
  state.values = values;
  await applyPolicy();
  expect(await titles()).toHaveLength(2);
});

test.each([
  ['whose name is no text', '{"title": {"toString": 1}, "items": []}'],
  ['with the name of another', inside('News', 'b')],
  ['that is nothing', 'null'],
])('a feed inside the policy %s costs no other', async (_, source) => {
  state.values = { inlineFeeds: [source, inside('News', 'a'), inside('More', 'c')] };
  await applyPolicy();
  expect(await titles()).toEqual(expect.arrayContaining(['More', 'News']));
});

test('with a locked list no other feed can be added', async () => {
  state.values = { feeds: [url], lockFeeds: true };
  expect(await subscribe('https://other.example/feed.json')).toEqual({
    ok: false,
    error: 'feed.error.locked',
  });
});

test.each([
  ['a host that may be reached', ['https://feeds.aurore-rail.example/*'], true],
  ['a host that nobody allowed', [], false],
])('on schedule a preset feed at %s is read: %j', async (_, hosts, isRead) => {
  state.values = { feeds: [url] };
  state.hosts = hosts;
  const asked = vi.fn(async () => new Response(inside('News', 'a')));
  vi.stubGlobal('fetch', asked);
  expect(await hasReadablePreset()).toBe(isRead);
  await readPresets();
  expect(asked).toHaveBeenCalledTimes(isRead ? 1 : 0);
});
