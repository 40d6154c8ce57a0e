import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { loadDraft } from '@/lib/drafts/index.ts';
import { blank } from '@/lib/drafts/store.ts';
import { addShare, answerShare, deleteShare, eraseActivity, setPostUrl } from '@/lib/journal/index.ts';
import { share as aShare } from './a-share.ts';

vi.mock('@/lib/browser/memory.ts', () => ({
  remember: async () => undefined,
  recall: async () => undefined,
  forget: async () => undefined,
}));

const share = { ...aShare, text: 'Mine, all of it.', state: 'handed_off' as const };

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addShare(share);
  await db.drafts.put({ ...blank(share.suggestion, 0), text: share.text });
});

test('keys that go through every answer on the way to one cost neither the draft nor the address', async () => {
  await setPostUrl(share.id, 'https://x.com/someone/status/1');
  for (const state of ['posted', 'scheduled', 'not_this_time'] as const)
    await answerShare(share.id, state, 1);
  expect((await loadDraft(share.suggestion))?.text).toBe(share.text);
  await answerShare(share.id, 'posted', 2);
  expect(await loadDraft(share.suggestion)).toBeUndefined();
  expect(await db.shares.get(share.id)).toMatchObject({ postUrl: 'https://x.com/someone/status/1' });
});

test('what was written meanwhile is not replaced by the draft of a share that is not out after all', async () => {
  await answerShare(share.id, 'posted', 1);
  await db.drafts.put({ ...blank(share.suggestion, 0), text: 'Something new.' });
  await answerShare(share.id, 'not_this_time', 2);
  expect((await loadDraft(share.suggestion))?.text).toBe('Something new.');
});

test('a deleted share comes back by its undo, until all is erased', async () => {
  const undo = await deleteShare(share);
  await undo();
  expect(await db.shares.count()).toBe(1);
  const late = await deleteShare(share);
  await eraseActivity();
  await late();
  expect(await db.shares.count()).toBe(0);
});

test('an address for a share that is gone is not said to be kept', async () => {
  await db.shares.clear();
  expect(await setPostUrl(share.id, 'https://x.com/someone/status/1')).toBe(false);
});
