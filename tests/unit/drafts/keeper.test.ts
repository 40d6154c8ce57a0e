import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import type { DraftRecord } from '@/lib/database/records.ts';
import { draftKeeper, loadDraft } from '@/lib/drafts/index.ts';
import { storeFirmly, storeQuickly } from '@/lib/drafts/store.ts';

const draft = (text: string): DraftRecord => ({
  key: 'f/a',
  text,
  selectionStart: text.length,
  selectionEnd: text.length,
  withLink: true,
  updatedAt: 1,
});

/** A store whose quick writes end when they are told to. */
function slowStore() {
  const stored: string[] = [];
  const under: (() => void)[] = [];
  const quickly = ({ text }: DraftRecord) =>
    new Promise<boolean>((resolve) => {
      under.push(() => {
        stored.push(text);
        resolve(true);
      });
    });
  const firmly = vi.fn(async () => true);
  return { stored, under, store: { quickly, firmly } };
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
    const { under, store } = slowStore();
    const keeper = draftKeeper(() => {}, store);
    keeper.write(draft('a'));
    keeper.write(draft('ab'));
    keeper.last();
    expect(under).toHaveLength(2);
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
    expect(store.firmly).toHaveBeenCalledExactlyOnceWith(draft('ab'));
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
    const keeper = draftKeeper((state) => states.push(state), { ...store, firmly: async () => false });
    keeper.write(draft('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(states).toEqual(['no', 'overtaken']);
    expect(keeper.isAhead()).toBe(false);
  });

  test('a failure is told, and the next write says when all is well again', async () => {
    const states: string[] = [];
    let broken = true;
    const quickly = async () => {
      if (broken) throw new Error('disk full');
      return true;
    };
    const keeper = draftKeeper((state) => states.push(state), { quickly, firmly: quickly });
    keeper.write(draft('a'));
    await vi.advanceTimersByTimeAsync(0);
    broken = false;
    keeper.write(draft('ab'));
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(['no', 'failed', 'no', 'yes']);
  });
});

describe('in the database', () => {
  test('both ways of writing keep the draft, and an empty one leaves nothing', async () => {
    await db.open();
    for (const store of [storeQuickly, storeFirmly]) {
      await store(draft('Été'));
      expect(await loadDraft('f/a')).toEqual(draft('Été'));
      await store(draft(''));
      expect(await db.drafts.count()).toBe(0);
    }
  });

  test('what another window wrote later stays', async () => {
    await storeQuickly({ ...draft('later'), updatedAt: 2 });
    await storeFirmly({ ...draft('earlier'), updatedAt: 1 });
    expect(await loadDraft('f/a')).toMatchObject({ text: 'later' });
  });

  test('a damaged row is no draft', async () => {
    await db.table('drafts').put({ key: 'f/b', text: 7 });
    expect(await loadDraft('f/b')).toBeUndefined();
  });
});
