import { expect, test } from 'vitest';
import { afterMissed, nextRefresh } from '@/lib/feed/schedule.ts';
import { reachOf } from '@/lib/studio/publish/reach.ts';

const live = Date.parse('2026-11-27T15:42:00Z');

test('a browser that stays on and read the file just before it changed has it by then, and not before', () => {
  expect(reachOf(live)).toEqual({
    by: Date.parse('2026-11-27T23:12:00Z'),
    hours: 7.5,
    minutesAfterStart: 40,
  });
  expect(reachOf(live).by).toBe(nextRefresh(live, 1));
});

test('one that was off has it within the minutes that are said', () => {
  expect(afterMissed(live, 1) - live).toBe(reachOf(live).minutesAfterStart * 60_000);
});
