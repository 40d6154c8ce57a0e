import { expect, test } from 'vitest';
import type { Advice } from '@/lib/studio/advice.ts';
import { gathered } from '@/lib/studio/gather.ts';

const one = (rule: Advice['rule'], level: Advice['level'], key?: string): Advice => ({
  rule,
  level,
  path: '_own_words.x',
  ...(key && { key }),
});
const times = (n: number, rule: Advice['rule'], level: Advice['level']) =>
  Array.from({ length: n }, (_, index) => one(rule, level, `k${index}`));

test('of forty things three stand first, each another one, the gravest in front', () => {
  const { first } = gathered([
    one('problem.item_twice', 'error', 'k9'),
    ...times(20, 'no-source', 'warning'),
    one('no-consent', 'warning'),
    ...times(20, 'no-expiry', 'advice'),
  ]);
  expect(first.map(({ rule, all }) => [rule, all.length])).toEqual([
    ['problem.item_twice', 1],
    ['no-consent', 1],
    ['no-source', 20],
  ]);
});

test('what is left is one line where it is the same thing many times, and by suggestion otherwise', () => {
  const { first, often, rest } = gathered([
    one('link-tracking', 'warning', 'k1'),
    one('no-consent', 'warning'),
    one('charter-polices', 'warning'),
    one('no-alt', 'warning', 'k2'),
    one('no-why', 'warning', 'k2'),
    one('no-commitment', 'warning'),
    ...times(3, 'no-expiry', 'advice'),
  ]);
  expect(first.length).toBe(3);
  expect(often.map(({ rule, all }) => [rule, all.length])).toEqual([['no-expiry', 3]]);
  expect(rest.map(({ where, all }) => [where, all.map(({ rule }) => rule)])).toEqual([
    ['k2', ['no-alt', 'no-why']],
    ['head', ['no-commitment']],
  ]);
});

test('nothing to mend is nothing to tell', () => {
  expect(gathered([])).toEqual({ first: [], often: [], rest: [] });
});
