import { hasAlarm, onAlarm, setAlarm } from '../browser/alarms.ts';
import { onStart } from '../browser/installation.ts';
import { grantedHosts, onHostGranted } from '../browser/permissions.ts';
import { work } from '../erase/work.ts';
import { hasReadablePreset, readPresets } from '../policy/presets.ts';
import { loadDue, saveDue } from '../settings/due.ts';
import { refreshAll } from './refresh.ts';
import { afterMissed, isMissed, nextRefresh, refreshAlarm } from './schedule.ts';

/**
 * Keeps feeds fresh on a schedule that no use of the extension can move: the alarm is set in these four events alone,
 * and only where none waits already.
 */
export function keepFeedsFresh(): void {
  onStart(() => void work.do(() => armIfNone(firstRefresh)));
  // Whoever allows a host has its feed read at once.
  onHostGranted(() => void work.do(() => armIfNone(usualRefresh)));
  onAlarm(refreshAlarm, (scheduled) => void work.do(() => refreshOnSchedule(scheduled)));
}

/**
 * Firefox forgets alarms when it closes: what was due is remembered here, or someone whose browser is never open for
 * long would never get a new copy.
 */
async function armIfNone(first: (now: number) => Promise<number>): Promise<void> {
  // With no host to ask there is nothing to wait for; and after all was erased not even the database comes back.
  if ((await grantedHosts()).length === 0 || (await hasAlarm(refreshAlarm))) return;
  const now = Date.now();
  const due = await loadDue();
  if (due === undefined) await arm(await first(now));
  else await arm(due > now ? due : afterMissed(now, Math.random()));
}

/** What a company set up with nothing left to click is there within the hour. */
async function firstRefresh(now: number): Promise<number> {
  return (await hasReadablePreset()) ? afterMissed(now, Math.random()) : usualRefresh(now);
}

async function usualRefresh(now: number): Promise<number> {
  return nextRefresh(now, Math.random());
}

async function refreshOnSchedule(scheduled: number): Promise<void> {
  const now = Date.now();
  if (isMissed(scheduled, now)) return arm(afterMissed(now, Math.random()));
  // Armed before the fetch: a fetch that never ends must not end the schedule.
  await arm(nextRefresh(now, Math.random()));
  await refreshAll();
  await readPresets();
}

async function arm(when: number): Promise<void> {
  await setAlarm(refreshAlarm, when);
  await saveDue(when);
}
