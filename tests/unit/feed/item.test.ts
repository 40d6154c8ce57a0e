import { expect, test } from 'vitest';
import { titleOf } from '@/lib/feed/item.ts';
import { parseFeed } from '@/lib/feed/parse/index.ts';

test('a title that is cut is not cut through a character', () => {
  const result = parseFeed(
    JSON.stringify({ title: 'F', items: [{ id: 'a', title: `${'a'.repeat(118)}\u{1f600}\u{1f600}` }] }),
  );
  const [item] = result.ok ? result.feed.items : [];
  expect(item && titleOf(item)).toBe(`${'a'.repeat(118)}…`);
});
