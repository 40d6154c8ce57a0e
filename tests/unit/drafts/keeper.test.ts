import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import type { DraftRecord } from '@/lib/database/records.ts';
import { draftKeeper, loadDraft } from '@/lib/drafts/index.ts';
import { draftStore } from '@/lib/drafts/store.ts';

const draft = (text: string): DraftRecord => ({
  key: 'f/a',
  text,
  selectionStart: text.length,
  selectionEnd: text.length,
  withLink: true,
  updatedAt: 1,
  era: 0,
  by: 'me',
});

/** A store whose quick writes end when they are told to. */
function slowStore() {
  const stored: string[] = [];
  const under: (() => void)[] = [];
  const quickly = (record: DraftRecord) =>
    new Promise<DraftRecord>((resolve) => {
      under.push(() => {
        stored.push(record.text);
        resolve(record);
      });
    });
  const firmly = vi.fn(async (record: DraftRecord) => record);
  const blindly = vi.fn();
  const sweep = vi.fn(async () => {});
  return { stored, under, store: { quickly, firmly, blindly, sweep } };
}

describe('while one types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a write starts at once; one is under way, the newest waits, those in between are skipped', async () => {
    const { stored, under, store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    for (const text of ['a', 'ab', 'abc']) keeper.write(draft(text));
    expect(under).toHaveLength(1);
    under[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    under[1]?.();
    expect(stored).toEqual(['a', 'abc']);
  });

  test('when the page goes the newest state is written beside the write under way', () => {
    const { store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.write(draft('a'));
    keeper.write(draft('ab'));
    keeper.last();
    expect(store.blindly).toHaveBeenCalledExactlyOnceWith(draft('ab'));
  });

  test('when the page goes, what is kept already is not written again over what another window wrote', async () => {
    const { under, store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.write(draft('a'));
    under[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    keeper.last();
    expect(store.blindly).not.toHaveBeenCalled();
  });

  test('a caret that moved makes nothing of what is kept unwritten', async () => {
    const { under, store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.write(draft('a'));
    keeper.note({ ...draft('a'), selectionStart: 1, selectionEnd: 1 });
    under[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    keeper.note({ ...draft('a'), selectionStart: 0, selectionEnd: 0 });
    keeper.last();
    expect(store.blindly).not.toHaveBeenCalled();
  });

  test('what was on its way when all was erased is swept away behind it', async () => {
    const { under, store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.write(draft('a'));
    keeper.forget();
    under[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.sweep).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.firmly).not.toHaveBeenCalled();
  });

  test('what is written after all was erased stands upon nothing that was kept before', async () => {
    const { store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.saw({ ...draft('kept'), earlier: [{ text: 'earlier', at: 1, by: 'them', why: 'emptied' }] });
    keeper.forget();
    keeper.write({ ...draft('new'), era: 1 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.firmly).toHaveBeenCalledExactlyOnceWith({ ...draft('new'), era: 1, earlier: [] }, undefined);
  });

  test('a window that learns from its own write that all was erased writes nothing of before again', async () => {
    const told: unknown[] = [];
    const { store, under } = slowStore();
    const nothing = { ...draft(''), era: 1, by: undefined };
    const firmly = vi.fn(async () => nothing);
    const keeper = draftKeeper(({ state, kept }) => told.push([state, kept]), { ...store, firmly });
    keeper.write(draft('a'));
    vi.advanceTimersByTime(1000);
    keeper.write(draft('ab'));
    await vi.advanceTimersByTimeAsync(0);
    expect(told.at(-1)).toEqual(['overtaken', nothing]);
    under[0]?.();
    await vi.advanceTimersByTimeAsync(5000);
    expect(under).toHaveLength(1);
    expect(keeper.isAhead()).toBe(false);
    keeper.last();
    await keeper.close();
    expect(firmly).toHaveBeenCalledOnce();
    expect(store.blindly).not.toHaveBeenCalled();
  });

  test('what another window is heard to write stands beside what is written here, the newest of it alone', async () => {
    const { store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.beside({ ...draft('their'), by: 'them' });
    keeper.write(draft('mine'));
    keeper.beside({ ...draft('theirs'), by: 'them' });
    await vi.advanceTimersByTimeAsync(1000);
    const earlier = [{ text: 'theirs', at: 1, by: 'them', why: 'overtaken' }];
    expect(store.firmly).toHaveBeenCalledExactlyOnceWith({ ...draft('mine'), earlier }, undefined);
  });

  test('what is written upon the words of another window needs them no more beside it', async () => {
    const { store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    const theirs = { ...draft('theirs'), by: 'them' };
    keeper.beside(theirs);
    keeper.saw(theirs);
    keeper.write(draft('mine'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.firmly).toHaveBeenCalledExactlyOnceWith({ ...draft('mine'), earlier: [] }, theirs);
  });

  test('a pause writes the newest state to the disk, once', async () => {
    const { store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.write(draft('a'));
    await vi.advanceTimersByTimeAsync(900);
    keeper.write(draft('ab'));
    await vi.advanceTimersByTimeAsync(900);
    expect(store.firmly).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(store.firmly).toHaveBeenCalledExactlyOnceWith({ ...draft('ab'), earlier: [] }, undefined);
  });

  test('once the newest state is on the disk there is nothing left to write, whoever closes', async () => {
    const { under, store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.write(draft('a'));
    expect(keeper.isAhead()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.isAhead()).toBe(false);
    keeper.last();
    await keeper.close();
    expect(under).toHaveLength(1);
    expect(store.firmly).toHaveBeenCalledOnce();
  });

  test('a state that another window overtook is told', async () => {
    const states: string[] = [];
    const { store } = slowStore();
    const theirs = { ...draft('theirs'), by: 'them' };
    const keeper = draftKeeper(({ state }) => states.push(state), { ...store, firmly: async () => theirs });
    keeper.write(draft('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(states).toEqual(['no', 'overtaken']);
    expect(keeper.isAhead()).toBe(false);
  });

  test('what is refused is told and tried again until it is kept', async () => {
    const told: [string, string | undefined][] = [];
    let full = true;
    const write = async (record: DraftRecord) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      return record;
    };
    const keeper = draftKeeper(({ state, unkept }) => told.push([state, unkept?.text]), {
      quickly: write,
      firmly: write,
      blindly: () => {},
      sweep: async () => {},
    });
    keeper.write(draft('a'));
    await vi.advanceTimersByTimeAsync(7000);
    const refusals = told.splice(0);
    expect(refusals[0]).toEqual(['no', undefined]);
    expect(new Set(refusals.slice(1).map(String))).toEqual(new Set(['failed,a']));
    full = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(told).toEqual([['yes', undefined]]);
    expect(keeper.isAhead()).toBe(false);
  });
});

describe('in the database', () => {
  test('both ways of writing keep the draft, and an empty one leaves nothing', async () => {
    await db.open();
    for (const store of [draftStore.quickly, draftStore.firmly]) {
      await store(draft('Été'), undefined);
      expect(await loadDraft('f/a')).toEqual(draft('Été'));
      await store(draft(''), undefined);
      expect(await db.drafts.count()).toBe(0);
    }
  });

  test('what another window wrote later stays, with these words beside it', async () => {
    await db.drafts.put({ ...draft('later'), by: 'them', updatedAt: 2 });
    expect(await draftStore.firmly(draft('mine'), undefined)).toMatchObject({ text: 'later', by: 'them' });
    expect(await loadDraft('f/a')).toMatchObject({ text: 'later', earlier: [{ text: 'mine', by: 'me' }] });
  });

  test('a connection that died is opened anew', async () => {
    await db.drafts.clear();
    db.backendDB().close();
    await draftStore.quickly(draft('after all'), undefined);
    expect(await loadDraft('f/a')).toMatchObject({ text: 'after all' });
  });

  test('what was decided about the link is kept before there is a word', async () => {
    for (const decided of [{ withLink: false }, { linkChoice: { without: ['ref'] } }]) {
      await draftStore.firmly({ ...draft(''), ...decided }, undefined);
      expect(await loadDraft('f/a')).toMatchObject(decided);
      await db.drafts.clear();
    }
  });

  test('a damaged row keeps its words; one without words is no draft', async () => {
    await db.table('drafts').put({
      key: 'f/b',
      text: 'words',
      withLink: 'x',
      earlier: 7,
      updatedAt: null,
      linkChoice: { without: 'ref', asIs: 7 },
    });
    expect(await loadDraft('f/b')).toMatchObject({
      text: 'words',
      withLink: true,
      linkChoice: undefined,
      updatedAt: 0,
    });
    await db.table('drafts').put({ key: 'f/b', text: 7 });
    expect(await loadDraft('f/b')).toBeUndefined();
  });
});
