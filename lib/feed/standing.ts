import type { SuggestionRecord } from '../database/records.ts';
import { type ItemState, isOnOffer, stateOf } from './item.ts';

/** Where a suggestion stands for its reader: the state of its item or, unless it was withdrawn, `gone` from its feed. */
export function standingOf({ item, goneAt }: SuggestionRecord, now: number): ItemState | 'gone' {
  const state = stateOf(item, now);
  return goneAt === undefined || state === 'withdrawn' ? state : 'gone';
}

/** Is it in its feed, begun, and neither over nor withdrawn? */
export function isInForce(row: SuggestionRecord, now: number): boolean {
  return isOnOffer(standingOf(row, now));
}

/** What a feed offers now: whatever is in force and has no newer suggestion in its place. */
export function offeredOf(
  rows: readonly SuggestionRecord[],
  now: number,
  superseded: ReadonlyMap<string, SuggestionRecord> = supersededOf(rows, now),
): SuggestionRecord[] {
  return rows.filter((row) => isInForce(row, now) && !superseded.has(row.key));
}

/**
 * By the key of each suggestion that is superseded, the one that takes its place now: the last in force of those that
 * name it, or name one that does, in the same feed. Of several the first in the file; items that name each other in a
 * circle all stay.
 */
export function supersededOf(rows: readonly SuggestionRecord[], now: number): Map<string, SuggestionRecord> {
  const superseded = new Map<string, SuggestionRecord>();
  const newer = rows.filter(({ item }) => item._own_words.supersedes !== undefined);
  if (newer.length === 0) return superseded;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const row of newer.toSorted((one, other) => one.position - other.position)) {
    if (!isInForce(row, now)) continue;
    const older = olderThan(row, byKey);
    for (const one of older) {
      const other = superseded.get(one.key);
      if (!other || older.has(other)) superseded.set(one.key, row);
    }
  }
  return superseded;
}

/** What a suggestion takes the place of, directly or not, the newest first; nothing if that leads back to itself. */
function olderThan(
  row: SuggestionRecord,
  byKey: ReadonlyMap<string, SuggestionRecord>,
): Set<SuggestionRecord> {
  const older = new Set<SuggestionRecord>();
  let at: SuggestionRecord | undefined = row;
  // What has left the feed is still here with some readers only: it leads nobody any further.
  while (at && (at === row || at.goneAt === undefined)) {
    const supersedes: string | undefined = at.item._own_words.supersedes;
    at = supersedes === undefined ? undefined : byKey.get(`${at.feedId}/${supersedes}`);
    if (at === row) return new Set();
    if (!at || older.has(at)) break;
    older.add(at);
  }
  return older;
}
