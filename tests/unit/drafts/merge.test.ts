import { expect, test } from 'vitest';
import type { DraftRecord } from '@/lib/database/records.ts';
import { merged, takeable } from '@/lib/drafts/merge.ts';

const written = (by: string, updatedAt: number, text: string): DraftRecord => ({
  key: 'f/a',
  text,
  selectionStart: 0,
  selectionEnd: 0,
  withLink: true,
  era: 0,
  updatedAt,
  by,
});
const wordsOf = ({ earlier = [] }: DraftRecord) => earlier.map(({ text }) => text);

test('what one wrote oneself, or had before one’s eyes, is replaced', () => {
  const kept = written('a', 1, 'Hello');
  expect(merged(kept, written('a', 2, 'Bye'), undefined)).toMatchObject({ text: 'Bye', earlier: undefined });
  expect(merged(kept, written('b', 2, 'Bye'), kept)).toMatchObject({ text: 'Bye', earlier: undefined });
});

test('a window never puts its older words over its newer ones', () => {
  const kept = written('a', 2, 'Hello you');
  expect(merged(kept, written('a', 1, 'Hello'), undefined).text).toBe('Hello you');
});

test('of two windows the later is the draft, and the words of the other stay beside it', () => {
  const kept = written('a', 2, 'In the tab');
  const before = merged(kept, written('b', 1, 'In the popup'), undefined);
  expect(before).toMatchObject({ text: 'In the tab', by: 'a', earlier: [{ text: 'In the popup', by: 'b' }] });
  const after = merged(kept, written('b', 3, 'In the popup'), undefined);
  expect(after).toMatchObject({ text: 'In the popup', by: 'b', earlier: [{ text: 'In the tab', by: 'a' }] });
});

test('two windows that write in turns keep the newest words of each, and no more', () => {
  const turns = ['one', 'uno', 'one two', 'uno dos', 'one two three', 'uno dos tres'];
  let kept: DraftRecord | undefined;
  const own: Record<string, DraftRecord | undefined> = {};
  for (const [at, text] of turns.entries()) {
    const by = at % 2 === 0 ? 'a' : 'b';
    kept = merged(kept, written(by, at, text), own[by]);
    own[by] = kept;
  }
  expect(kept?.text).toBe('uno dos tres');
  expect(kept && wordsOf(kept)).toEqual(['one two three']);
});

test('what stands beside a draft outlives what is written next, in whichever window', () => {
  const emptied = { text: 'A long story', at: 1, by: 'a', why: 'emptied' } as const;
  let kept = merged(undefined, { ...written('a', 1, ''), earlier: [emptied] }, undefined);
  kept = merged(kept, written('a', 2, 'New'), kept);
  kept = merged(kept, written('b', 3, 'New words'), kept);
  expect(wordsOf(kept)).toEqual(['A long story']);
});

test('words that the draft holds again need no taking back', () => {
  const kept = merged(written('a', 1, 'Two winters'), written('b', 2, 'Other'), undefined);
  expect(takeable(kept).map(({ text }) => text)).toEqual(['Two winters']);
  expect(takeable({ ...kept, text: 'Two winters, and more' })).toEqual([]);
});
