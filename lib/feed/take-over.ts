import { db } from '../database/index.ts';
import type { SuggestionRecord } from '../database/records.ts';
import { merged } from '../drafts/merge.ts';
import { readDraft } from '../drafts/store.ts';
import { loadPreferences, savePlace } from '../settings/index.ts';

/**
 * Takes over what the person has of a feed that has another address now, within the transaction it is called in.
 * A window may write on under the old key for a while, so this is done at each read.
 */
export async function takeOver(from: string, to: string): Promise<void> {
  if (from === to) return;
  const keyOf = (key: string) => to + key.slice(from.length);
  const isOld = (key: string) => key.startsWith(`${from}/`);
  const old = await db.suggestions.where({ feedId: from }).toArray();
  for (const row of old) {
    const there: Partial<SuggestionRecord> = (await db.suggestions.get(keyOf(row.key))) ?? {};
    await db.suggestions.put({ ...there, ...row, key: keyOf(row.key), feedId: to });
    await db.suggestions.delete(row.key);
  }
  for (const row of (await db.drafts.toArray()).filter(({ key }) => isOld(key))) {
    const draft = readDraft(row);
    if (draft) {
      const key = keyOf(draft.key);
      const there = readDraft(await db.drafts.get(key));
      await db.drafts.put(merged(there, { ...draft, key }, undefined));
    }
    await db.drafts.delete(row.key);
  }
  for (const share of (await db.shares.toArray()).filter(({ suggestion }) => isOld(suggestion)))
    await db.shares.update(share.id, { suggestion: keyOf(share.suggestion) });
  const { writing } = await loadPreferences();
  if (writing !== undefined && isOld(writing)) await savePlace({ writing: keyOf(writing) });
}
