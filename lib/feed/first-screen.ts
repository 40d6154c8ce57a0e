import * as z from 'zod/mini';
import { db } from '../database/index.ts';

const firstScreen = z.object({
  /** The language the list was in: its order begins with it. */
  language: z.string(),
  /** Keys of suggestions; what they say and whether they may be shown is asked of the suggestions themselves. */
  keys: z.array(z.string()),
  /** How many the list had. */
  count: z.number(),
  /** From when another suggestion may belong here, epoch milliseconds; none if not by itself. */
  until: z.optional(z.number()),
});

/** Which suggestions the list began with: read alone, they are on screen long before all are read. */
export type FirstScreen = z.infer<typeof firstScreen>;

const key = 'first-screen';

/** What was kept, if it still holds at `now` (epoch milliseconds). */
export async function loadFirstScreen(now: number): Promise<FirstScreen | undefined> {
  const { data } = firstScreen.safeParse((await db.settings.get(key))?.value);
  return data && (data.until === undefined || data.until > now) ? data : undefined;
}

/** Keeps what the list begins with; writes only what changed. */
export async function keepFirstScreen(value: FirstScreen): Promise<void> {
  const before = await db.settings.get(key);
  if (JSON.stringify(before?.value) !== JSON.stringify(value)) await db.settings.put({ key, value });
}

/** Forgets it: what is missing from it could tell what was set aside. */
export async function forgetFirstScreen(): Promise<void> {
  await db.settings.delete(key);
}
