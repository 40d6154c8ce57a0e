import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { moveFeed } from '@/lib/feed/move.ts';
import { subscribe } from '@/lib/feed/refresh.ts';
import { feedIdOf, removeFeed } from '@/lib/feed/store.ts';
import type { RequestResult } from '@/lib/ledger/request.ts';

const served = vi.hoisted(() => ({
  answers: new Map<string, Promise<unknown>>(),
  released: [] as string[],
}));

vi.mock('@/lib/ledger/request.ts', () => ({ request: (url: string) => served.answers.get(url) }));
vi.mock('@/lib/browser/managed.ts', () => ({ managedValues: async () => ({}), pinnedFeed: () => undefined }));
vi.mock('@/lib/browser/permissions.ts', () => ({
  hostPattern: (url: string) => `https://${new URL(url).hostname}/*`,
  releaseHost: async (url: string) => served.released.push(new URL(url).hostname),
}));

const at = (host: string) => `https://${host}.example/feed.json`;
const source = JSON.stringify({ title: 'News', items: [{ id: 'a', title: 'A' }] });
const whole: RequestResult = { ok: true, bytes: new TextEncoder().encode(source) };

/** Serves the feed at a host once the function that it gives is called. */
function serveLater(host: string): () => void {
  const { promise, resolve } = Promise.withResolvers<RequestResult>();
  served.answers.set(at(host), promise);
  return () => resolve(whole);
}

const addresses = async () => (await db.feeds.toArray()).map(({ url }) => url);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  served.released = [];
  serveLater('old')();
  await subscribe(at('old'));
});

test('a feed that is removed while its new address is read stays removed, and the host is given back', async () => {
  const answer = serveLater('new');
  const id = await feedIdOf(at('old'));
  const moving = moveFeed(id, at('new'));
  await removeFeed(id, 1);
  answer();
  expect(await moving).toEqual({ ok: false, error: 'feed.error.left' });
  expect(await addresses()).toEqual([]);
  expect(served.released).toEqual(['new.example']);
});

test('of two moves of one feed at once the first that is read counts', async () => {
  const [first, second] = [serveLater('first'), serveLater('second')];
  const id = await feedIdOf(at('old'));
  const moves = [moveFeed(id, at('first')), moveFeed(id, at('second'))] as const;
  first();
  expect(await moves[0]).toEqual({ ok: true });
  second();
  expect(await moves[1]).toEqual({ ok: false, error: 'feed.error.left' });
  expect(await addresses()).toEqual([at('first')]);
  expect(served.released).toEqual(['old.example', 'second.example']);
});

test('an addition that fails leaves the host to another that is still under way there', async () => {
  const answer = serveLater('new');
  const missing = at('new').replace('feed', 'other');
  served.answers.set(missing, Promise.resolve({ ok: false, error: 'not_found' }));
  const added = subscribe(at('new'));
  const failed = subscribe(missing);
  answer();
  expect([await added, (await failed).ok]).toEqual([{ ok: true }, false]);
  expect(served.released).toEqual([]);
});
