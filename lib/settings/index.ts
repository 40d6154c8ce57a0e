import * as z from 'zod/mini';
import { db } from '../database/index.ts';

export const ways = ['private', 'filled'] as const;
/** How a draft is handed off: on the clipboard alone, or in the composer's address too. */
export type Way = (typeof ways)[number];

// One damaged choice must not cost the others.
const preferencesSchema = z.object({
  language: z.catch(z._default(z.enum(['auto', 'en', 'fr']), 'auto'), 'auto'),
  /** Not set until the first hand-off asked. */
  way: z.catch(z.optional(z.enum(ways)), undefined),
  /** The suggestion being written about, so that a popup that closed opens where it was. */
  writing: z.catch(z.optional(z.string()), undefined),
  /** Orders the list differently for each person. */
  seed: z.catch(z.optional(z.number()), undefined),
});

export type Preferences = z.infer<typeof preferencesSchema>;

const key = 'preferences';

/** What the person chose, with defaults; what is damaged counts as not chosen. */
export async function loadPreferences(): Promise<Preferences> {
  const row = await db.settings.get(key);
  const result = preferencesSchema.safeParse(row?.value ?? {});
  return result.success ? result.data : preferencesSchema.parse({});
}

/** Changes some preferences and keeps the others. */
export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key, value: { ...(await loadPreferences()), ...change } });
  });
}

/** Gives this installation an order of its own for the list, where it has none: at first, and after all was erased. */
export async function ensureSeed(): Promise<void> {
  if ((await loadPreferences()).seed === undefined)
    await savePreferences({ seed: Math.trunc(Math.random() * 2 ** 32) });
}
