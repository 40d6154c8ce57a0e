import { browser } from './api.ts';

/** Sets the named one-shot alarm for `when` (epoch milliseconds). */
export async function setAlarm(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

export async function hasAlarm(name: string): Promise<boolean> {
  return (await browser.alarms.get(name)) !== undefined;
}

/** Takes every alarm away. */
export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}

export async function hasAlarms(): Promise<boolean> {
  return (await browser.alarms.getAll()).length > 0;
}

/** Calls back with the instant (epoch milliseconds) the named alarm was meant for. */
export function onAlarm(name: string, listener: (scheduled: number) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener(alarm.scheduledTime);
  });
}
