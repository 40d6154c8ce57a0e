import * as z from 'zod/mini';
import { db } from '../database/index.ts';
import { type SuggestionRecord, suggestionRecord, valid } from '../database/records.ts';

const keySchema = z.object({
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
export type FirstScreen = z.infer<typeof keySchema>;

const key = 'first-screen';

/** What was kept, if it still holds at `now` (epoch milliseconds). */
export async function loadFirstScreen(now: number): Promise<FirstScreen | undefined> {
  const result = keySchema.safeParse((await db.settings.get(key))?.value);
  return result.success && (result.data.until ?? now + 1) > now ? result.data : undefined;
}

/** Those of the suggestions that are still there, as they are now. */
export async function suggestionsOf(keys: readonly string[]): Promise<SuggestionRecord[]> {
  return valid(suggestionRecord, await db.suggestions.bulkGet([...keys]));
}

/** Keeps what the list begins with; writes only what changed. */
export async function keepFirstScreen(value: FirstScreen): Promise<void> {
  const before = await db.settings.get(key);
  if (JSON.stringify(before?.value) !== JSON.stringify(value)) await db.settings.put({ key, value });
}

/** Forgets it: which suggestions are missing from it could tell what was set aside. */
export async function forgetFirstScreen(): Promise<void> {
  await db.settings.delete(key);
}
