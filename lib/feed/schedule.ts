const minute = 60_000;
const hour = 60 * minute;

/** The one alarm of this extension. */
export const refreshAlarm = 'refresh-feeds';

/** How long after one reading the next comes, in hours. */
export const hoursBetween = { least: 4.5, most: 7.5 } as const;

/** How long after the browser starts a reading that was missed is made up for, in minutes. */
export const minutesAfterStart = { least: 2, most: 40 } as const;

/**
 * When the feeds are fetched next: 4.5 to 7.5 hours from `now`, at random, so that the hour says nothing about the
 * person. Epoch milliseconds; `random` is 0 to 1.
 */
export function nextRefresh(now: number, random: number): number {
  return Math.round(now + within(hoursBetween, random) * hour);
}

/** An alarm this late was missed while the browser was closed: fetching now would tell when the person came back. */
export function isMissed(scheduled: number, now: number): boolean {
  return now - scheduled > 5 * minute;
}

/** When to fetch after a missed alarm: 2 to 40 minutes from `now`, at random. */
export function afterMissed(now: number, random: number): number {
  return Math.round(now + within(minutesAfterStart, random) * minute);
}

function within({ least, most }: { least: number; most: number }, random: number): number {
  return least + (most - least) * random;
}
