import { expect, test } from 'vitest';
import { afterMissed, isMissed, nextRefresh } from '@/lib/feed/schedule.ts';

const minute = 60_000;
const hour = 60 * minute;

test('the next refresh is 4.5 to 7.5 hours away, wherever the dice fall', () => {
  expect(nextRefresh(1000, 0)).toBe(1000 + 4.5 * hour);
  expect(nextRefresh(1000, 1)).toBe(1000 + 7.5 * hour);
});

test('an alarm more than five minutes late was missed', () => {
  expect(isMissed(0, 5 * minute)).toBe(false);
  expect(isMissed(0, 5 * minute + 1)).toBe(true);
});

test('after a missed alarm the next is 2 to 40 minutes away', () => {
  expect(afterMissed(0, 0)).toBe(2 * minute);
  expect(afterMissed(0, 1)).toBe(40 * minute);
});
