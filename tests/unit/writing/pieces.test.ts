import { expect, test } from 'vitest';
import { piecesOf } from '@/components/writing/pieces.ts';

const draft = 'So proud: our sensors hear wear.\n🚆';

test('the pieces of a draft are the draft, whatever is marked in it', () => {
  const copied = [{ start: 10, end: 21 }];
  const theirs = [
    { start: 3, end: 8 },
    { start: 27, end: 31 },
  ];
  const pieces = piecesOf(draft, copied, theirs);
  expect(pieces.map(({ text }) => text).join('')).toBe(draft);
  expect(pieces.filter(({ of }) => of === 'copied').map(({ text }) => text)).toEqual(['our sensors']);
  expect(pieces.filter(({ of }) => of === 'theirs').map(({ text }) => text)).toEqual(['proud', 'wear']);
});

test('a draft that is copied from end to end is one piece, an empty one none', () => {
  expect(piecesOf(draft, [{ start: 0, end: draft.length }], [])).toEqual([
    { start: 0, text: draft, of: 'copied' },
  ]);
  expect(piecesOf('', [], [])).toEqual([]);
});
