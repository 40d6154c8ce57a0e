import { createHash } from 'node:crypto';
import { rowsOf } from '../../support/database.ts';
import { type Extension, neutralPath } from '../../support/extension.ts';
import { type Screen, until } from '../../support/screen.ts';

const hour = 3_600_000;

/**
 * A page of the extension in which none of its code runs, to look at the schedule and the database from: whoever opens
 * it does not use the extension.
 */
export function openDesk(extension: Extension): Promise<Screen> {
  return extension.open(neutralPath);
}

/** When the browser will let the extension's one alarm go off: epoch milliseconds, exactly as it holds it. */
export async function alarmOf(desk: Screen): Promise<number> {
  const alarms = await desk.evaluate(() => chrome.alarms.getAll());
  const [alarm] = alarms;
  if (alarms.length !== 1 || !alarm) throw new Error(`${alarms.length} alarms are set, not one`);
  return alarm.scheduledTime;
}

/** Hours from now until the alarm. */
export async function hoursLeft(desk: Screen): Promise<number> {
  return ((await alarmOf(desk)) - Date.now()) / hour;
}

/**
 * Lets the alarm go off at once, as if it had been due at `due` (epoch milliseconds): a real alarm knows no made-up
 * clock, so the product's own is set again for that instant. Returns once it is armed anew.
 */
export async function letGoOff(desk: Screen, due = Date.now()): Promise<void> {
  await desk.evaluate((when) => chrome.alarms.create('refresh-feeds', { when }), due);
  await until(
    () =>
      desk.evaluate(async (now) => {
        const alarm = await chrome.alarms.get('refresh-feeds');
        return alarm !== undefined && alarm.scheduledTime > now;
      }, Date.now() + 60_000),
    'the alarm to be armed again',
  );
}

/** Waits until so many requests are in the ledger and each has come to its end. */
export async function requestsEnded(desk: Screen, count: number): Promise<void> {
  await until(async () => {
    const rows = await rowsOf(desk, 'ledger');
    return rows.length >= count && rows.every(({ outcome }) => outcome !== 'unfinished');
  }, `${count} requests to end`);
}

/** Waits until the one feed there is was read with this source, all its images behind it. */
export async function feedKept(desk: Screen, source: string): Promise<void> {
  const hash = createHash('sha256').update(source).digest('hex');
  await until(
    async () => (await rowsOf(desk, 'feeds')).some(({ bytesHash }) => bytesHash === hash),
    'the feed to be kept with its images',
  );
}
