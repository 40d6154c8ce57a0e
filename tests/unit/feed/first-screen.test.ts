import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { firstRows, firstScreenOf, selectSuggestions } from '@/components/popup/select.ts';
import { db } from '@/lib/database/index.ts';
import { keepFirstScreen, loadFirstScreen } from '@/lib/feed/first-screen.ts';
import { parseFeed } from '@/lib/feed/index.ts';
import { removeFeed, storeGoodCopy } from '@/lib/feed/store.ts';
import { allFeedsAndSuggestions, firstOffered } from '@/lib/feed/subscriptions.ts';
import { eraseActivity } from '@/lib/journal/index.ts';

vi.mock('@/lib/browser/memory.ts', () => ({ forget: vi.fn() }));

const now = Date.parse('2027-03-01T12:00:00Z');
const day = 24 * 60 * 60 * 1000;

function itemsUpTo(count: number, own: object = {}): object[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    title: `${index}`,
    _own_words: own,
  }));
}

async function publish(items: object[], first = true): Promise<void> {
  const result = parseFeed(JSON.stringify({ title: 'Feed', items }));
  if (!result.ok) throw new Error('no feed');
  await storeGoodCopy(
    { id: 'f', url: 'https://a.example/f', sample: false, hash: 'h', ...result },
    now,
    first,
  );
}

const everything = { search: '', shelf: 'all', language: '' } as const;

/** What a popup keeps once it has drawn its list. */
async function keep(): Promise<string[]> {
  const data = { ...(await allFeedsAndSuggestions()), drafts: new Set<string>(), unanswered: undefined };
  const rows = selectSuggestions(data, everything, 7, now, 'en');
  await keepFirstScreen(firstScreenOf(rows, data.suggestions, 'en', now));
  return rows.map(({ key }) => key);
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('the first screen that is kept', () => {
  test('is what the list begins with, and how many there are', async () => {
    await publish(itemsUpTo(40));
    const keys = await keep();
    expect(await loadFirstScreen(now)).toEqual({ language: 'en', keys: keys.slice(0, firstRows), count: 40 });
    const offered = await firstOffered(now);
    expect(offered?.suggestions.map(({ key }) => key)).toEqual(keys.slice(0, firstRows));
    expect(offered?.first).toEqual({ language: 'en', count: 40 });
  });

  test('has one suggestion of every kind and language, so that no filter comes late', async () => {
    const rare = [
      { id: 'paused', title: 'Paused', _own_words: { status: 'paused', kind: 'culture' } },
      { id: 'french', title: 'Français', language: 'fr-CA', _own_words: { status: 'paused' } },
    ];
    await publish([...itemsUpTo(40, { kind: 'product' }), ...rare]);
    await keep();
    const kept = await loadFirstScreen(now);
    expect(kept?.keys.slice(firstRows).sort()).toEqual(['f/french', 'f/paused']);
  });

  test('holds until a suggestion begins, ends or is about to end', async () => {
    const ends = (left: number) => ({ expires_at: new Date(now + left).toISOString() });
    await publish([...itemsUpTo(2), { id: 'later', title: 'Later', _own_words: ends(9 * day) }]);
    await keep();
    expect(await firstOffered(now + 2 * day - 1)).toBeDefined();
    expect(await firstOffered(now + 2 * day)).toBeUndefined();
    await publish([
      ...itemsUpTo(2),
      { id: 'soon', title: 'Soon', _own_words: { starts_at: new Date(now + day).toISOString() } },
    ]);
    await keep();
    expect(await firstOffered(now + day - 1)).toBeDefined();
    expect(await firstOffered(now + day)).toBeUndefined();
  });

  test('has nothing of what is superseded, and holds until that comes back', async () => {
    const ends = { expires_at: new Date(now + day).toISOString(), supersedes: 'older' };
    const older = { id: 'older', title: 'Older', language: 'de', _own_words: { kind: 'industry' } };
    await publish([...itemsUpTo(20), older, { id: 'newer', title: 'Newer', _own_words: ends }]);
    expect(await keep()).not.toContain('f/older');
    expect((await loadFirstScreen(now))?.keys).not.toContain('f/older');
    expect(await firstOffered(now + day)).toBeUndefined();
    expect((await loadFirstScreen(now))?.count).toBe(21);
  });

  test('outlives a feed that is read again unchanged, and goes with one that changed', async () => {
    await publish(itemsUpTo(3));
    await keep();
    await publish(itemsUpTo(3), false);
    expect(await firstOffered(now)).toBeDefined();
    await publish(itemsUpTo(4), false);
    expect(await firstOffered(now)).toBeUndefined();
  });

  test('goes with its feed', async () => {
    await publish(itemsUpTo(3));
    await keep();
    await removeFeed('f', now);
    expect(await db.settings.get('first-screen')).toBeUndefined();
  });

  test('goes with the activity that is erased: what is not in it tells what was set aside', async () => {
    await publish(itemsUpTo(3));
    await keep();
    await eraseActivity();
    expect(await db.settings.get('first-screen')).toBeUndefined();
  });

  test('counts for nothing if it is damaged', async () => {
    await publish(itemsUpTo(3));
    await db.settings.put({ key: 'first-screen', value: { keys: 'f/i0', language: 'en' } });
    expect(await firstOffered(now)).toBeUndefined();
  });

  test('is written only when it changed', async () => {
    await publish(itemsUpTo(3));
    await keep();
    let written = 0;
    const count = () => {
      written += 1;
    };
    db.settings.hook('updating', count);
    await keep();
    db.settings.hook('updating').unsubscribe(count);
    expect(written).toBe(0);
  });
});
