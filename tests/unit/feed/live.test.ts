import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { lookAtLive, stopLooking } from '@/lib/feed/live.ts';
import { subscribe } from '@/lib/feed/refresh.ts';
import type { RequestResult } from '@/lib/ledger/request.ts';
import { pixel } from '../../e2e/support/feed.ts';

type Answer = RequestResult | Promise<RequestResult>;

const served = vi.hoisted(() => ({
  answers: new Map<string, unknown>(),
  asked: [] as string[],
  released: [] as string[],
}));

vi.mock('@/lib/ledger/request.ts', () => ({
  request: async (url: string, reason: string, _: object, kind: string) => {
    served.asked.push(`${reason} ${kind} ${url}`);
    return served.answers.get(url) ?? { ok: false, error: 'not_found' };
  },
}));
vi.mock('@/lib/browser/managed.ts', () => ({ managedValues: async () => ({}), pinnedFeed: () => undefined }));
vi.mock('@/lib/browser/permissions.ts', () => ({
  hostPattern: (url: string) => `https://${new URL(url).hostname}/*`,
  releaseHost: async (url: string) => served.released.push(new URL(url).hostname),
}));

const address = 'https://feeds.aurore-rail.example/news/feed.json';
const picture = (name: string) => `https://feeds.aurore-rail.example/news/images/${name}.png`;
const source = JSON.stringify({
  title: 'Aurore Rail',
  items: ['a', 'b'].map((id) => ({ id, title: `About ${id}`, image: `images/${id}.png` })),
});
const whole = (content: string | Uint8Array): RequestResult => ({
  ok: true,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content),
});
const serve = (url: string, answer: Answer) => served.answers.set(url, answer);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  served.answers.clear();
  served.asked = [];
  served.released = [];
  serve(address, whole(source));
  serve(picture('a'), whole(pixel));
  serve(picture('b'), whole(pixel));
});

test('the whole feed is asked for and handed over, nothing of it is kept, and the host is given back', async () => {
  const live = await lookAtLive('1', address);
  expect(live).toMatchObject({ ok: true, source, images: [{ url: picture('a') }, { url: picture('b') }] });
  expect(served.asked).toEqual([
    `check feed ${address}`,
    `check image ${picture('a')}`,
    `check image ${picture('b')}`,
  ]);
  expect(served.released).toEqual(['feeds.aurore-rail.example']);
  const rows = await Promise.all(db.tables.map((table) => table.count()));
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(0);
});

test('the fingerprint is the one that an employee has of the same files', async () => {
  // Odd and missing pictures count, too.
  serve(picture('a'), whole('no picture'));
  served.answers.delete(picture('b'));
  await subscribe(address);
  const fingerprintHere = async () => (await db.feeds.toArray())[0]?.fingerprint;
  await vi.waitFor(async () => expect(await fingerprintHere()).toBeDefined());
  const live = await lookAtLive('1', address);
  expect(live).toMatchObject({
    fingerprint: await fingerprintHere(),
    images: [
      { url: picture('a'), trouble: 'type' },
      { url: picture('b'), trouble: 'not_found' },
    ],
  });
  // A feed of an employee's lives there.
  expect(served.released).toEqual([]);
});

test('there is no fingerprint as long as a picture may yet arrive', async () => {
  serve(picture('b'), { ok: false, error: 'timeout' });
  const live = await lookAtLive('1', address);
  expect(live).toMatchObject({ ok: true, images: [{}, { trouble: 'timeout' }] });
  expect(live).toHaveProperty('fingerprint', undefined);
});

test.each<[string, Answer, string]>([
  ['a page with a field for a password', whole('<!doctype html><input type="password">'), 'sign_in'],
  ['a web page', whole('<!doctype html><title>Feed</title>'), 'html'],
  ['half a file', whole(source.slice(0, 40)), 'not_json'],
  ['other JSON', whole('{}'), 'not_a_feed'],
  ['what is no UTF-8', whole(Uint8Array.of(0xff, 0xfe)), 'encoding'],
  ['a redirect', { ok: false, error: 'redirect' }, 'redirect'],
  ['nothing', { ok: false, error: 'not_found' }, 'not_found'],
  ['too much', { ok: false, error: 'too_big' }, 'too_big'],
])('%s is told from a feed, and the host is given back', async (_, answer, error) => {
  serve(address, answer);
  expect(await lookAtLive('1', address)).toEqual({ ok: false, error: `feed.error.${error}` });
  expect(served.asked).toHaveLength(1);
  expect(served.released).toEqual(['feeds.aurore-rail.example']);
});

test('a look that is stopped asks for no more pictures, and gives the host back', async () => {
  const { promise, resolve } = Promise.withResolvers<RequestResult>();
  serve(picture('a'), promise);
  const looking = lookAtLive('1', address);
  await vi.waitFor(() => expect(served.asked).toHaveLength(2));
  stopLooking('another');
  stopLooking('1');
  resolve(whole(pixel));
  expect(await looking).toMatchObject({ ok: false });
  expect(served.asked).toHaveLength(2);
  expect(served.released).toEqual(['feeds.aurore-rail.example']);
});

test('of two windows that look at one host the last gives it back', async () => {
  const looks = [lookAtLive('1', address), lookAtLive('2', address)];
  expect(await looks[0]).toMatchObject({ ok: true });
  expect(await looks[1]).toMatchObject({ ok: true });
  expect(served.released).toEqual(['feeds.aurore-rail.example']);
});
