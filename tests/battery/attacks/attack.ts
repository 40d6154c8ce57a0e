import type { Material, Told } from '../types.ts';

export const abouts = ['sensors', 'job'] as const;

export interface Draft {
  about: (typeof abouts)[number];
  draft: string;
  /** What the feed lets people repeat, where the cheat is the feed's: instead of the item's own. */
  keep?: readonly string[];
}

/** A way to pass someone else's text off as one's own. Each of its drafts must be refused. */
export interface Attack {
  /** Ends the sentence "the gate refuses …". */
  name: string;
  drafts(material: Material, all: readonly Material[]): readonly Draft[];
  /** Means nothing where the gate only holds the suggestion in one language. */
  amongAllLanguages?: true;
}

/** What a cheat makes of one wording, in one way or several. */
export type Change = (text: string, material: Material) => string | readonly string[];

/** The attacks that change each wording of each item in the same way. */
export function onTexts(changes: Readonly<Record<string, Change>>): Attack[] {
  return Object.entries(changes).map(([name, change]) =>
    onItems(name, (told, material) => told.texts.flatMap((text) => change(text, material))),
  );
}

/** An attack that makes drafts of what each item holds. */
export function onItems(name: string, make: (told: Told, material: Material) => readonly string[]): Attack {
  return {
    name,
    drafts: (material) =>
      abouts.flatMap((about) => make(material[about], material).map((draft) => ({ about, draft }))),
  };
}
