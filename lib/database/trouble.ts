import { NewerDatabaseError } from './refusing.ts';

/**
 * Why the database cannot be used: another window holds an older one open (`blocked`), it was written by a newer
 * version (`newer`), there is no room (`full`), or something else.
 */
export type DatabaseTrouble = 'blocked' | 'newer' | 'full' | 'other';

/** What stands behind an error of the database. */
export function troubleOf(error: unknown): Exclude<DatabaseTrouble, 'blocked'> {
  for (const cause of causesOf(error)) {
    if (cause instanceof NewerDatabaseError) return 'newer';
    if (cause.name === 'QuotaExceededError') return 'full';
  }
  return 'other';
}

const deepest = 5;

/** An error and what it was wrapped around: Dexie keeps that as `inner`. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  let at = error;
  while ((at instanceof Error || at instanceof DOMException) && causes.length < deepest) {
    causes.push(at);
    at = 'inner' in at ? at.inner : at.cause;
  }
  return causes;
}
