import { db } from '../database/index.ts';
import { type DraftRecord, draftRecord } from '../database/records.ts';

export { newestWriter } from './writer.ts';
export type Draft = DraftRecord;

/** The draft about a suggestion, if one was begun. */
export async function loadDraft(key: string): Promise<Draft | undefined> {
  const result = draftRecord.safeParse(await db.drafts.get(key));
  return result.success ? result.data : undefined;
}

/** Keeps a draft; an empty one leaves nothing behind. */
export async function saveDraft(draft: Draft): Promise<void> {
  if (draft.text === '') await db.drafts.delete(draft.key);
  else await db.drafts.put(draft);
}

export function countDrafts(): Promise<number> {
  return db.drafts.count();
}
