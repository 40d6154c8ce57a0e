import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { loadDraft, takeAlong } from '@/lib/drafts/index.ts';
import { blank } from '@/lib/drafts/store.ts';
import { eraseActivity } from '@/lib/journal/index.ts';

vi.mock('@/lib/browser/memory.ts', () => ({ forget: vi.fn() }));

const linkChoice = { without: ['from'] };
const mine = { ...blank('f/old', 0), text: 'Mine, all of it.', withLink: false, linkChoice, updatedAt: 1 };

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.drafts.put(mine);
});

test('one’s words come along to where there are none, the caret behind them, and stay where they were', async () => {
  await takeAlong(mine, 'f/new', 2);
  const there = await loadDraft('f/new');
  expect(there).toMatchObject({ text: mine.text, withLink: false, selectionStart: mine.text.length });
  expect(there?.linkChoice).toBeUndefined();
  expect(await loadDraft('f/old')).toMatchObject(mine);
});

test.each([
  ['a draft', { text: 'Begun there.' }],
  ['words to take back', { earlier: [{ text: 'Emptied there.', at: 1, by: 'w', why: 'emptied' as const }] }],
])('where there is %s it stays as it is', async (_, there) => {
  const draft = { ...blank('f/new', 0), ...there };
  await db.drafts.put(draft);
  await takeAlong(mine, 'f/new', 2);
  expect(await loadDraft('f/new')).toMatchObject(draft);
});

test('nothing comes along of an empty draft, or of one that was erased meanwhile', async () => {
  await takeAlong({ ...mine, text: ' \n' }, 'f/new', 2);
  expect(await loadDraft('f/new')).toBeUndefined();
  await eraseActivity();
  await takeAlong(mine, 'f/new', 3);
  expect(await loadDraft('f/new')).toBeUndefined();
});
