import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { addShare, lastSaid, type Share } from '@/lib/journal/index.ts';

const share = (id: string, change: Partial<Share> = {}): Share => ({
  id,
  suggestion: 'f/a',
  feedTitle: 'F',
  title: 'A',
  network: 'linkedin',
  way: 'private',
  text: id,
  own: 1,
  at: 1,
  state: 'posted',
  ...change,
});

const texts = async (about = 'f/new') => (await lastSaid(about)).map(({ text }) => text);

beforeEach(() => db.shares.clear());

test('what was said last comes first, and no further back than twenty shares', async () => {
  for (let at = 1; at <= 25; at++) await addShare(share(`${at}`, { at }));
  expect(await texts()).toEqual(Array.from({ length: 20 }, (_, i) => `${25 - i}`));
});

test('what was answered *not this time* was not said', async () => {
  await addShare(share('kept', { state: 'not_this_time' }));
  await addShare(share('scheduled', { state: 'scheduled' }));
  expect(await texts()).toEqual(['scheduled']);
});

test('a share that nobody answered for is the draft one is writing, not an earlier post', async () => {
  await addShare(share('on its way', { state: 'handed_off' }));
  expect(await texts('f/a')).toEqual([]);
  expect(await texts('f/b')).toEqual(['on its way']);
});
