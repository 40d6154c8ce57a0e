import { forget, recall, remember } from '../browser/memory.ts';
import { isGone } from '../database/index.ts';
import type { DraftRecord } from '../database/records.ts';
import { readDraft } from './store.ts';

const prefix = 'unkept-draft/';

/**
 * Holds a draft that the disk refused in the browser's memory: it outlives its window, if not the browser.
 *
 * @returns whether it is held
 */
export async function holdDraft(draft: DraftRecord): Promise<boolean> {
  // It was refused because everything is erased.
  if (isGone()) return false;
  return remember(prefix + draft.key, draft).then(
    () => true,
    () => false,
  );
}

/** What is held of a draft, if anything is. */
export async function heldDraft(key: string): Promise<DraftRecord | undefined> {
  return readDraft(await recall(prefix + key).catch(() => undefined));
}

export async function releaseDraft(key: string): Promise<void> {
  await forget(prefix + key).catch(() => undefined);
}

/** Lets go of what is held of a draft if it was written before `era`: it is erased. */
export async function releaseErased(key: string, era: number): Promise<void> {
  const held = await heldDraft(key);
  if (held && held.era < era) await releaseDraft(key);
}

export async function releaseDrafts(): Promise<void> {
  await forget(prefix);
}
