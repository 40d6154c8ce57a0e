import { db } from '../database/index.ts';
import { type DraftRecord, draftRecord } from '../database/records.ts';

export { type DraftKeeper, draftKeeper } from './keeper.ts';
export type Draft = DraftRecord;

/** The draft about a suggestion, if one was begun. */
export async function loadDraft(key: string): Promise<Draft | undefined> {
  const result = draftRecord.safeParse(await db.drafts.get(key));
  return result.success ? result.data : undefined;
}

export function countDrafts(): Promise<number> {
  return db.drafts.count();
}
