import { beginAgain, closeForGood, onDeleted } from '../database/index.ts';
import type { Outcome } from '../messages/index.ts';
import { work } from './work.ts';

/** The longest that a page which erases everything, and then says nothing more, keeps the background from its work. */
const longest = 30_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** A page is going to erase everything: answers once nothing is under way, and nothing begins before the end. */
export async function beginErasure(): Promise<Outcome> {
  clearTimeout(timer);
  timer = setTimeout(() => void endErasure(), longest);
  await work.stop();
  closeForGood();
  return { ok: true };
}

/**
 * Everything is erased, or as much as could be. Nothing is stored here, lest the database be back at once: what a
 * company's policy brings back comes when a page asks for it, or with the next start.
 */
export async function endErasure(): Promise<Outcome> {
  clearTimeout(timer);
  await work.resume();
  beginAgain();
  return { ok: true };
}

/** Without a word before, as the browser's own tools do it: what is under way ends, too. */
export function hearDeletion(): void {
  onDeleted(() => void endErasure());
}
