import * as z from 'zod/mini';
import { db } from '../database/index.ts';
import { languageIds } from './languages.ts';

export const ways = ['private', 'filled'] as const;
/** How a draft is handed off: on the clipboard alone, or in the composer's address too. */
export type Way = (typeof ways)[number];

// One damaged choice must not cost the others.
const chosenSchema = z.object({
  /** Not set: the one the company set, or the browser's. */
  language: z.catch(z.optional(z.enum(['auto', ...languageIds])), undefined),
  /** Not set until the first hand-off asked. */
  way: z.catch(z.optional(z.enum(ways)), undefined),
  /** The networks offered. Not set: those the company set, or all. */
  networks: z.catch(z.optional(z.array(z.string())), undefined),
  /** What the person wants to be told of while they write. */
  phrases: z.catch(z._default(z.array(z.string()), []), []),
  /** Orders the list differently for each person. */
  seed: z.catch(z.optional(z.number()), undefined),
});

const placeSchema = z.object({
  /** The suggestion being written about, so that a popup that closed opens where it was. */
  writing: z.optional(z.string()),
});

type Chosen = z.infer<typeof chosenSchema>;
type Place = z.infer<typeof placeSchema>;
export type Preferences = Chosen & Place;

const chosenKey = 'preferences';
const placeKey = 'place';

/** What the person chose, with defaults, and where they were; what is damaged counts as not chosen. */
export async function loadPreferences(): Promise<Preferences> {
  const [chosen, place] = await db.settings.bulkGet([chosenKey, placeKey]);
  return { ...chosenIn(chosen?.value), ...placeSchema.safeParse(place?.value).data };
}

/** Changes some preferences and keeps the others. */
export async function savePreferences(change: Partial<Chosen>): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const before = chosenIn((await db.settings.get(chosenKey))?.value);
    await db.settings.put({ key: chosenKey, value: { ...before, ...change } });
  });
}

/** Keeps where one is. One request, with nothing to read first: a popup can be gone before an answer comes. */
export async function savePlace(place: Place): Promise<void> {
  await db.settings.put({ key: placeKey, value: place });
}

function chosenIn(value: unknown): Chosen {
  return chosenSchema.safeParse(value).data ?? chosenSchema.parse({});
}

/** Gives this installation an order of its own for the list, where it has none: at first, and after all was erased. */
export async function ensureSeed(): Promise<void> {
  if ((await loadPreferences()).seed === undefined)
    await savePreferences({ seed: Math.trunc(Math.random() * 2 ** 32) });
}
