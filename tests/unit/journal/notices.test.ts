import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { parseFeed } from '@/lib/feed/index.ts';
import { removeFeed, storeGoodCopy } from '@/lib/feed/store.ts';
import { loadSuggestions } from '@/lib/feed/subscriptions.ts';
import {
  addShare,
  answerShare,
  deleteShare,
  noteTold,
  type Share,
  sharesAbout,
} from '@/lib/journal/index.ts';
import { changeSince, noticesFor } from '@/lib/journal/notices.ts';
import { share as aShare } from './a-share.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

interface Own {
  status?: string;
  note?: string;
}

/** The feed is read at `now`, with this item in it; or without any. */
async function read(now: number, own?: Own, item: object = {}): Promise<void> {
  const items = own ? [{ id: 'a', title: 'A', ...item, _own_words: own }] : [];
  const result = parseFeed(JSON.stringify({ title: 'Feed', items }));
  if (!result.ok) throw new Error('no feed');
  const copy = { id: 'f', url: 'https://a.example/f', sample: false, hash: 'h', ...result };
  await storeGoodCopy(copy, now, true);
}

async function hand(at: number, change: Partial<Share> = {}): Promise<void> {
  const { laterUntil: _, ...share } = aShare;
  await addShare({ ...share, suggestion: 'f/a', state: 'posted', at, toldOf: undefined, ...change });
}

/** What there is to tell now: which shares, and of what. */
async function told(): Promise<string[]> {
  const notices = noticesFor(await sharesAbout(new Set(['f/a'])), await loadSuggestions(['f/a']));
  return notices.map(({ share, change }) => `${share.id}: ${change.status} ${change.note}`);
}

async function know(): Promise<void> {
  const shares = await sharesAbout(new Set(['f/a']));
  const [notice] = noticesFor(shares, await loadSuggestions(['f/a']));
  if (notice) await noteTold(notice.share.id, notice.change.at);
}

const corrected = { status: 'corrected', note: 'Two, not three.' };
const withdrawn = { status: 'withdrawn', note: 'It named somebody.' };

test('whoever shared it before it was corrected is told, and once they know no more', async () => {
  await read(1, {});
  await hand(2, { id: 's' });
  expect(await told()).toEqual([]);
  await read(3, corrected);
  expect(await told()).toEqual(['s: corrected Two, not three.']);
  await read(4, corrected);
  await know();
  await read(5, corrected);
  expect(await told()).toEqual([]);
});

test('another change is told anew: another note, a withdrawal', async () => {
  await read(1, {});
  await hand(2, { id: 's' });
  await read(3, corrected);
  await know();
  await read(4, { ...corrected, note: 'One, not two.' });
  expect(await told()).toEqual(['s: corrected One, not two.']);
  await know();
  await read(5, withdrawn);
  expect(await told()).toEqual(['s: withdrawn It named somebody.']);
});

test('whoever shared it as it was corrected knew, also if it paused meanwhile', async () => {
  await read(1, {});
  await read(2, corrected);
  await hand(3);
  await read(4, { status: 'paused', note: 'Wait.' });
  await read(5, corrected);
  expect(await told()).toEqual([]);
});

test.each([
  ['corrected already', {}, []],
  ['modified before the share', { date_modified: '2026-01-01T00:00:00Z' }, []],
  ['modified after the share', { date_modified: '2026-03-01T00:00:00Z' }, ['s: corrected Two, not three.']],
])('at first sight of an item the feed’s own date counts: %s', async (_, item, expected) => {
  await hand(Date.parse('2026-02-01T00:00:00Z'), { id: 's' });
  await read(Date.parse('2026-04-01T00:00:00Z'), corrected, item);
  expect(await told()).toEqual(expected);
});

test('what was held before anything was noted of it is no news', async () => {
  await read(1, corrected);
  await db.suggestions.update('f/a', { change: undefined });
  await hand(2);
  await read(3, corrected);
  expect(await told()).toEqual([]);
  await read(4, withdrawn);
  expect(await told()).toHaveLength(1);
});

test('a withdrawal is still told once the item, or its feed, is gone', async () => {
  await read(1, {});
  await hand(2, { id: 's' });
  await read(3, withdrawn);
  await read(4);
  expect((await db.suggestions.get('f/a'))?.goneAt).toBe(4);
  expect(await told()).toEqual(['s: withdrawn It named somebody.']);
  await removeFeed('f', 5);
  expect(await told()).toEqual(['s: withdrawn It named somebody.']);
});

test('what is deleted from the feed, paused or live again is nothing to tell', async () => {
  await read(1, {});
  await hand(2);
  await read(3);
  expect(await told()).toEqual([]);
  await read(4, { status: 'paused', note: 'Wait.' });
  expect(await told()).toEqual([]);
  await read(5, corrected);
  await read(6, {});
  expect(await told()).toEqual([]);
});

test('what is taken back again, in the same words, is told to whoever shared it in between, and again to others', async () => {
  await read(1, {});
  await hand(2, { id: 'before' });
  await read(3, withdrawn);
  await know();
  await read(4, {});
  await hand(5, { id: 'between' });
  await read(6, withdrawn);
  await read(7, withdrawn);
  expect((await told()).map((line) => line.split(':')[0])).toEqual(['between', 'before']);
});

test.each([
  ['handed_off', 1],
  ['posted', 1],
  ['scheduled', 1],
  ['not_this_time', 0],
] as const)('of a share that is %s there are %i to tell', async (state, count) => {
  await read(1, {});
  await hand(2, { state });
  await read(3, withdrawn);
  expect(await told()).toHaveLength(count);
});

test('each share is told by itself, the newest first, and stays told through answers and undo', async () => {
  await read(1, {});
  await hand(2, { id: 'one' });
  await hand(3, { id: 'two', network: 'x' });
  await read(4, corrected);
  expect((await told()).map((line) => line.slice(0, 3))).toEqual(['two', 'one']);
  await know();
  await answerShare('two', 'scheduled', 5);
  const two = (await db.shares.get('two')) as Share;
  const undo = await deleteShare(two);
  await undo();
  expect((await told()).map((line) => line.slice(0, 3))).toEqual(['one']);
  const [about] = await loadSuggestions(['f/a']);
  // My activity shows it for good.
  expect(changeSince(two, about)).toEqual({ ...corrected, at: 4 });
});
