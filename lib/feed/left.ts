import * as z from 'zod/mini';
import { db } from '../database/index.ts';
import type { FeedRecord } from '../database/records.ts';

const key = 'left-feeds';
const names = z.array(z.string());

/**
 * The feeds that the company set and the person removed, by their address or, where they came inside a policy, their key:
 * they do not come back by themselves.
 */
export async function leftFeeds(): Promise<string[]> {
  return names.safeParse((await db.settings.get(key))?.value).data ?? [];
}

export async function noteLeft({ id, url, inline }: FeedRecord): Promise<void> {
  await change((left) => [...left, inline ? id : url]);
}

/** The person has it back. */
export async function forgetLeft(url: string): Promise<void> {
  await change((left) => left.filter((name) => name !== url));
}

async function change(to: (left: string[]) => string[]): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const before = await leftFeeds();
    const after = [...new Set(to(before))];
    if (after.length !== before.length) await db.settings.put({ key, value: after });
  });
}
