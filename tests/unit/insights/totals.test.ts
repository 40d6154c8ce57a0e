import { expect, test } from 'vitest';
import { totalsOf } from '@/lib/insights/totals.ts';

test('totals count what was shared, not what was dropped', () => {
  const totals = totalsOf([
    { network: 'x', state: 'posted', own: 0.8, promotional: true },
    { network: 'linkedin', state: 'posted', own: 0.6 },
    { network: 'linkedin', state: 'handed_off', own: 1 },
    { network: 'x', state: 'not_this_time', own: 0.1, promotional: true },
  ]);
  expect(totals).toMatchObject({
    shares: 3,
    posted: 2,
    byNetwork: [
      ['linkedin', 2],
      ['x', 1],
    ],
  });
  expect(totals.own).toBeCloseTo(0.8);
  expect(totals.promotional).toBeCloseTo(1 / 3);
});

test('without shares there are no averages to show', () => {
  expect(totalsOf([])).toEqual({ shares: 0, posted: 0, byNetwork: [] });
});
