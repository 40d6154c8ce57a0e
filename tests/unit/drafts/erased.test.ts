import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import type { DraftRecord } from '@/lib/database/records.ts';
import { announceErased, sweepErased } from '@/lib/drafts/erased.ts';
import { begunDrafts, loadDraft } from '@/lib/drafts/index.ts';
import { type OpenDraft, openDraft } from '@/lib/drafts/live.ts';
import { draftStore, lookUp } from '@/lib/drafts/store.ts';
import { eraseActivity } from '@/lib/journal/index.ts';

const memory = vi.hoisted(() => new Map<string, unknown>());
vi.mock('@/lib/browser/memory.ts', () => ({
  remember: async (key: string, value: unknown) => void memory.set(key, value),
  recall: async (key: string) => memory.get(key),
  forget: async (start: string) => {
    for (const key of memory.keys()) if (key.startsWith(start)) memory.delete(key);
  },
}));

const draft = (text: string, era: number): DraftRecord => ({
  key: 'f/a',
  text,
  selectionStart: 0,
  selectionEnd: 0,
  withLink: true,
  updatedAt: 1,
  era,
  by: 'me',
});

interface Window {
  open: OpenDraft;
  /** The newest state it was told: what it draws next. */
  now: DraftRecord | undefined;
}

const windows: Window[] = [];

/** A window with the draft open, once it knows what is kept. */
async function openWindow(): Promise<Window> {
  const window: Window = {
    now: undefined,
    open: openDraft('f/a', (told) => {
      window.now = told;
    }),
  };
  windows.push(window);
  await vi.waitFor(() => expect(window.now).toBeDefined());
  return window;
}

/** Types where this draft is on screen. */
function type(window: Window, text: string, drawn = window.now): void {
  window.open.change({ text: (drawn?.text ?? '') + text }, drawn?.era ?? 0);
}

const rows = async () => (await db.drafts.toArray()).filter((row) => 'text' in row);

beforeEach(async () => {
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  await db.drafts.clear();
  memory.clear();
});

afterEach(async () => {
  for (const { open } of windows.splice(0)) open.close();
  vi.unstubAllGlobals();
});

test('a draft of a window that had not heard of it counts for nothing, and is swept away', async () => {
  await draftStore.firmly(draft('before', 0), undefined);
  await eraseActivity();
  await draftStore.quickly(draft('before, and more', 0), undefined);
  expect(await loadDraft('f/a')).toBeUndefined();
  expect(await begunDrafts()).toEqual([]);
  await sweepErased();
  expect(await rows()).toEqual([]);
});

test('nor can such a draft be written to the disk, over a new one or where there is none', async () => {
  await eraseActivity();
  const { era } = await lookUp('f/a');
  expect(await draftStore.firmly(draft('before', 0), undefined)).toMatchObject({ text: '', era });
  expect(await rows()).toEqual([]);
  await draftStore.firmly(draft('new', era), undefined);
  expect(await draftStore.firmly(draft('before', 0), undefined)).toMatchObject({ text: 'new', era });
  expect(await rows()).toMatchObject([{ text: 'new', earlier: undefined }]);
});

test('each erasure begins an era of its own, though the last one’s was damaged', async () => {
  await eraseActivity();
  const { era } = await lookUp('f/a');
  await draftStore.firmly(draft('new', era), undefined);
  await db.drafts.delete('erased');
  vi.spyOn(Math, 'random').mockReturnValue(0);
  expect(await loadDraft('f/a')).toMatchObject({ text: 'new' });
  await eraseActivity();
  expect((await lookUp('f/a')).era).toBeGreaterThan(era);
});

test('a letter that comes before the empty field is drawn is refused; one that comes after is a new draft', async () => {
  const window = await openWindow();
  type(window, 'before');
  const drawn = window.now;
  await eraseActivity();
  await vi.waitFor(() => expect(window.now?.text).toBe(''));
  type(window, '!', drawn);
  window.open.takeBack({ text: 'before', at: 1, by: 'me', why: 'emptied' }, drawn?.era ?? 0);
  expect(window.now?.text).toBe('');
  type(window, 'after');
  expect(window.now?.text).toBe('after');
  await vi.waitFor(async () => expect(await rows()).toMatchObject([{ text: 'after', earlier: undefined }]));
});

test('a window that no news reaches forgets as well, once it looks or writes', async () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage() {}
      close() {}
    },
  );
  const window = await openWindow();
  type(window, 'before');
  const drawn = window.now;
  await eraseActivity();
  type(window, '!', drawn);
  await vi.waitFor(() => expect(window.now).toMatchObject({ text: '', era: expect.any(Number) }), 3000);
  await vi.waitFor(async () => expect(await rows()).toEqual([]));
});

test('a window that hears of it deletes what it wrote after all was erased', async () => {
  const window = await openWindow();
  await db.drafts.put({ key: 'erased', era: 5 });
  await draftStore.quickly(draft('before', 0), undefined);
  announceErased(5);
  await vi.waitFor(() => expect(window.now).toMatchObject({ text: '', era: 5 }));
  await vi.waitFor(async () => expect(await rows()).toEqual([]));
});

test('what another window is heard to write from before stands beside nothing', async () => {
  const window = await openWindow();
  await eraseActivity();
  await vi.waitFor(() => expect(window.now?.era).toBeGreaterThan(0));
  const unaware = new BroadcastChannel('own-words/drafts');
  unaware.postMessage({ ...draft('before', 0), by: 'them', updatedAt: Date.now() });
  unaware.postMessage({ ...draft('theirs', window.now?.era ?? 0), by: 'others', updatedAt: Date.now() });
  unaware.close();
  await vi.waitFor(async () => {
    type(window, '.');
    expect(JSON.stringify(await rows())).toContain('theirs');
  });
  expect(JSON.stringify(await rows())).not.toContain('before');
});

test('what was held in the browser’s memory before does not come back with a window that opens', async () => {
  await eraseActivity();
  memory.set('unkept-draft/f/a', { ...draft('before', 0), updatedAt: Date.now() });
  const window = await openWindow();
  expect(window.now?.text).toBe('');
  await vi.waitFor(() => expect(memory.size).toBe(0));
  expect(await rows()).toEqual([]);
});
