import { hoursBetween, minutesAfterStart } from '../../feed/schedule.ts';

const hour = 60 * 60_000;

export interface Reach {
  /** The latest instant at which a browser that stays on has read the file; epoch milliseconds. */
  by: number;
  /** From the instant it went live until then. */
  hours: number;
  /** Within how many minutes of its next start a browser that was off has read it, if it stays on that long. */
  minutesAfterStart: number;
}

/**
 * How long until everyone has a file that went live at `live` (epoch milliseconds): see `docs/feed-format.md`. A cache in
 * front of the file comes on top, and so does a reading that fails.
 */
export function reachOf(live: number): Reach {
  return {
    by: live + hoursBetween.most * hour,
    hours: hoursBetween.most,
    minutesAfterStart: minutesAfterStart.most,
  };
}
