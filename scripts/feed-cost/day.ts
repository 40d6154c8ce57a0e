import { afterMissed, isMissed, nextRefresh } from '../../lib/feed/schedule.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What a host gets in one working day: the instant of each reading of the feed, milliseconds since midnight, in order. */
export type Day = {
  people: number;
  readings: number[];
  /** The first readings of the day: those that bring all images where the feed changed overnight. */
  first: number[];
};

/**
 * One working day of so many people in one time zone. Their browsers start between 7:00 and 10:00, most of them around
 * half past eight, and are on for eight to nine hours; what fell due at night was missed. When the feed is read is the
 * product's own doing: `lib/feed/schedule.ts`.
 *
 * @param random from 0 to 1
 */
export function workingDay(people: number, random: () => number): Day {
  const first: number[] = [];
  const readings: number[] = [];
  for (let person = 0; person < people; person++) {
    const start = startOfWork(random);
    const own = readingsBetween(start, start + (8 + random()) * hour, dueSinceYesterday(random), random);
    first.push(...own.slice(0, 1));
    readings.push(...own);
  }
  const byTime = (one: number, other: number) => one - other;
  return { people, readings: readings.sort(byTime), first: first.sort(byTime) };
}

/** The mean of three dice: few come first or last. */
function startOfWork(random: () => number): number {
  return 7 * hour + random() * hour + random() * hour + random() * hour;
}

/** The alarm as the last reading of the day before left it. */
function dueSinceYesterday(random: () => number): number {
  const evening = startOfWork(random) + 8 * hour - day;
  return nextRefresh(evening, random());
}

/** As `lib/feed/keep-fresh.ts` does: a missed alarm waits a little longer, any other reads and is set anew. */
function readingsBetween(start: number, end: number, due: number, random: () => number): number[] {
  const readings: number[] = [];
  let next = isMissed(due, start) ? afterMissed(start, random()) : Math.max(due, start);
  while (next <= end) {
    readings.push(next);
    next = nextRefresh(next, random());
  }
  return readings;
}

/** The most of these instants that lie within one clock minute, or one second: `unit` in milliseconds. */
export function busiest(instants: readonly number[], unit: number): number {
  const counts = new Map<number, number>();
  for (const instant of instants) {
    const slot = Math.floor(instant / unit);
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
