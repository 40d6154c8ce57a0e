import { db } from '../database/index.ts';
import type { DraftRecord } from '../database/records.ts';
import { eraMark, readEra } from './era.ts';
import { blank, lookUp, readDraft, unlessErased } from './store.ts';

export type { EarlierVersion } from '../database/records.ts';
export { type DraftKeeper, draftKeeper, type SaveState } from './keeper.ts';
export { takeable } from './merge.ts';
export type Draft = DraftRecord;

/** The draft about a suggestion, if one was begun. */
export async function loadDraft(key: string): Promise<Draft | undefined> {
  return (await lookUp(key)).kept;
}

/** The drafts that were begun. One whose question alone was asked is not. */
export async function allDrafts(): Promise<Draft[]> {
  const begun = ({ text, earlier }: Draft) => text !== '' || earlier !== undefined;
  const rows = await db.drafts.toArray();
  const era = readEra(rows.find(({ key }) => key === eraMark));
  const drafts = rows.map((row) => unlessErased(readDraft(row), era));
  return drafts.filter((draft) => draft !== undefined).filter(begun);
}

/** The keys of the suggestions one wrote about. */
export async function begunDrafts(): Promise<string[]> {
  return (await allDrafts()).map(({ key }) => key);
}

/** Lets go of an earlier version for good. */
export async function dropEarlier(key: string, text: string): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const draft = await loadDraft(key);
    if (!draft) return;
    const earlier = draft.earlier?.filter((version) => version.text !== text);
    await db.drafts.put({ ...draft, earlier: earlier?.length ? earlier : undefined });
  });
}

/**
 * Takes the words of a draft along to another suggestion, unless one wrote about that before. They stay where they were,
 * too. What was decided about a link is about that link, and does not come along.
 */
export async function takeAlong({ text, withLink, era }: Draft, to: string, now: number): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const there = await lookUp(to);
    if (text.trim() === '' || there.era !== era || there.kept?.text || there.kept?.earlier) return;
    const { length } = text;
    const caret = { selectionStart: length, selectionEnd: length };
    const draft = { ...(there.kept ?? blank(to, era)), text, withLink, ...caret, updatedAt: now };
    await db.drafts.put(draft);
  });
}

export async function countDrafts(): Promise<number> {
  return (await begunDrafts()).length;
}
