import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '@/lib/browser/clipboard.ts';
import { openTab } from '@/lib/browser/tabs.ts';
import { db } from '@/lib/database/index.ts';
import type { SuggestionRecord } from '@/lib/database/records.ts';
import { parseFeed } from '@/lib/feed/index.ts';
import { type HandOff, handOff } from '@/lib/handoff/index.ts';

vi.mock('@/lib/browser/clipboard.ts', () => ({ copyText: vi.fn() }));
vi.mock('@/lib/browser/tabs.ts', () => ({ openTab: vi.fn() }));

const wording =
  'We are proud to announce that our new depot in Nantes opens its doors to every curious neighbour.';
const own =
  'Saturday I will be showing my kids where I spend my nights: under the trains. Come by, I make decent coffee.';

let events: string[];

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  events = [];
  vi.mocked(copyText).mockImplementation(async () => {
    events.push('clipboard');
    return true;
  });
  vi.mocked(openTab).mockImplementation(async () => {
    events.push(`tab with ${await db.shares.count()} share in the journal`);
  });
});

function suggestion(extension: object = {}): SuggestionRecord {
  const result = parseFeed(
    JSON.stringify({
      title: 'F',
      items: [
        {
          id: 'a',
          title: 'Open day',
          url: 'https://a.example/day?utm_content=emp_42',
          content_text: wording,
          _own_words: extension,
        },
      ],
    }),
  );
  const item = result.ok && result.feed.items[0];
  if (!item) throw new Error('no item');
  return { key: 'f/a', feedId: 'f', position: 0, item, firstSeenAt: 0 };
}

const request = (change: Partial<HandOff> = {}): HandOff => ({
  suggestion: suggestion(),
  head: undefined,
  others: [],
  text: own,
  link: 'https://a.example/day',
  network: 'linkedin',
  way: 'filled',
  ...change,
});

test('the clipboard is written within the click, the journal before the tab', async () => {
  const pending = handOff(request());
  expect(events).toEqual(['clipboard']);
  expect(await pending).toMatchObject({ ok: true });
  expect(events).toEqual(['clipboard', 'tab with 1 share in the journal']);
});

test('filled in: the composer has the text and a link that names nobody', async () => {
  await handOff(request());
  const url = new URL(vi.mocked(openTab).mock.lastCall?.[0] ?? '');
  expect(url.searchParams.get('text')).toBe(`${own}\n\nhttps://a.example/day`);
});

test('private: the address of the composer holds nothing of the text, the clipboard all of it', async () => {
  await handOff(request({ way: 'private', network: 'x' }));
  expect(vi.mocked(openTab).mock.lastCall?.[0]).toBe('https://x.com/intent/tweet');
  expect(copyText).toHaveBeenLastCalledWith(`${own}\n\nhttps://a.example/day`);
});

test('the company’s wording cannot leave, nor can anything about a paused suggestion', async () => {
  expect(await handOff(request({ text: wording }))).toEqual({ ok: false, error: 'gate' });
  expect(await handOff(request({ suggestion: suggestion({ status: 'paused' }) }))).toEqual({
    ok: false,
    error: 'gate',
  });
  expect(events).toEqual([]);
  expect(await db.shares.count()).toBe(0);
});

test('when the clipboard refuses in private mode nothing opens and the text is given back', async () => {
  vi.mocked(copyText).mockResolvedValue(false);
  expect(await handOff(request({ way: 'private', link: undefined }))).toMatchObject({
    ok: false,
    error: 'clipboard',
    share: { text: own },
  });
  expect(await db.shares.count()).toBe(0);
  expect(events).toEqual([]);
});

test('when the journal cannot be written nothing opens', async () => {
  vi.spyOn(db.shares, 'put').mockRejectedValue(new Error('quota'));
  expect(await handOff(request())).toEqual({ ok: false, error: 'storage' });
  expect(events).toEqual(['clipboard']);
});
