import { hasAlarm, onAlarm, setAlarm } from '../browser/alarms.ts';
import { onStart } from '../browser/installation.ts';
import { onHostGranted } from '../browser/permissions.ts';
import { refreshAll } from './refresh.ts';
import { afterMissed, isMissed, nextRefresh, refreshAlarm } from './schedule.ts';

/**
 * Keeps feeds fresh on a schedule that no use of the extension can move: the alarm is set in these four events alone,
 * and only where none waits already.
 */
export function keepFeedsFresh(): void {
  onStart(() => void armIfNone());
  onHostGranted(() => void armIfNone());
  onAlarm(refreshAlarm, (scheduled) => void refreshOnSchedule(scheduled));
}

async function armIfNone(): Promise<void> {
  if (!(await hasAlarm(refreshAlarm))) await setAlarm(refreshAlarm, nextRefresh(Date.now(), Math.random()));
}

async function refreshOnSchedule(scheduled: number): Promise<void> {
  const now = Date.now();
  if (isMissed(scheduled, now)) return setAlarm(refreshAlarm, afterMissed(now, Math.random()));
  // Armed before the fetch: a fetch that never ends must not end the schedule.
  await setAlarm(refreshAlarm, nextRefresh(now, Math.random()));
  await refreshAll();
}
