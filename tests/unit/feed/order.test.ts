import { expect, test } from 'vitest';
import type { SuggestionRecord } from '@/lib/database/records.ts';
import { parseFeed } from '@/lib/feed/index.ts';
import { inReadingOrder } from '@/lib/feed/order.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

function rows(...items: { id: string; expires_at?: string; status?: string }[]): SuggestionRecord[] {
  const source = JSON.stringify({
    title: 'x',
    items: items.map(({ id, ...own }) => ({ id, title: id, _own_words: own })),
  });
  const result = parseFeed(source);
  if (!result.ok) throw new Error('no feed');
  return result.feed.items.map((item, position) => ({
    key: `f/${item.id}`,
    feedId: 'f',
    position,
    item,
    firstSeenAt: 0,
  }));
}

test('what expires this week comes first, soonest on top, and what is paused last', () => {
  const ordered = inReadingOrder(
    rows(
      { id: 'paused', status: 'paused' },
      { id: 'far', expires_at: '2027-06-01T00:00:00Z' },
      { id: 'friday', expires_at: '2026-11-27T00:00:00Z' },
      { id: 'tomorrow', expires_at: '2026-11-24T12:00:00Z' },
    ),
    1,
    now,
  );
  expect(ordered.map((row) => row.item.id)).toEqual(['tomorrow', 'friday', 'far', 'paused']);
});

test('the rest stands in an order of each person’s own, the same every time', () => {
  const many = rows(...Array.from({ length: 30 }, (_, index) => ({ id: `item-${index}` })));
  const ids = (seed: number) => inReadingOrder(many, seed, now).map((row) => row.item.id);
  expect(ids(1)).toEqual(ids(1));
  expect(ids(1)).not.toEqual(ids(2));
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ids(seed * 7919)[0])).size).toBeGreaterThan(3);
});
