import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import {
  beginAgain,
  closeForGood,
  db,
  isGone,
  liveConnection,
  onDeleted,
  openDatabase,
} from '@/lib/database/index.ts';
import { holdDraft } from '@/lib/drafts/held.ts';
import { blank, draftStore } from '@/lib/drafts/store.ts';

const memory = vi.hoisted(() => new Map<string, unknown>());
vi.mock('@/lib/browser/memory.ts', () => ({
  remember: async (key: string, value: unknown) => void memory.set(key, value),
  recall: async (key: string) => memory.get(key),
  forget: async () => memory.clear(),
}));

const draft = { ...blank('f/a', 0), text: 'Late words.', by: 'me' };
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

async function deleteIt(): Promise<void> {
  const deleting = indexedDB.deleteDatabase(db.name);
  await new Promise((resolve) => {
    deleting.onsuccess = resolve;
  });
}

afterEach(() => {
  memory.clear();
  beginAgain();
});

test('a window whose database is deleted hears of it, and can neither write nor make a new one, in whatever way', async () => {
  await db.open();
  const heard = vi.fn();
  onDeleted(heard);
  await deleteIt();
  expect(heard).toHaveBeenCalledOnce();
  expect(isGone()).toBe(true);
  await expect(draftStore.quickly(draft, undefined)).rejects.toThrow();
  await expect(draftStore.firmly(draft, undefined)).rejects.toThrow();
  draftStore.blindly(draft);
  await expect(liveConnection(null)).rejects.toThrow('Everything was erased');
  await expect(openDatabase(() => undefined)).rejects.toThrow('Everything was erased');
  await expect(db.settings.put({ key: 'late', value: 1 })).rejects.toThrow();
  expect(await holdDraft(draft)).toBe(false);
  expect(memory.size).toBe(0);
  expect(await names()).toEqual([]);
});

test('whoever outlives an erasure may begin again', async () => {
  await db.open();
  closeForGood();
  await deleteIt();
  beginAgain();
  await draftStore.firmly(draft, undefined);
  expect(await db.drafts.count()).toBe(1);
});
