import { db } from '../database/index.ts';

const key = 'refresh-due';

/** When the feeds are due next, epoch milliseconds. */
export async function loadDue(): Promise<number | undefined> {
  const value = (await db.settings.get(key))?.value;
  return typeof value === 'number' ? value : undefined;
}

export async function saveDue(when: number): Promise<void> {
  await db.settings.put({ key, value: when });
}
