import type { SuggestionRecord } from '../database/records.ts';
import type { Item } from './format.ts';

/** The correction or the withdrawal of a suggestion that was read last. */
export type Change = NonNullable<SuggestionRecord['change']>;

/** Never, for what was so when it was first seen and gives no date: then nobody can have shared it before. */
const alwaysSo = 0;

/**
 * What is to be noted of a suggestion that is read again: a correction or withdrawal that says something else than the
 * one before is a new one, of `now` (epoch milliseconds), and so is the same of what was live again: somebody may have
 * shared it then. What pauses meanwhile keeps the last one.
 *
 * @param before what was held of it; none at first sight
 */
export function changeIn(
  item: Item,
  before: Pick<SuggestionRecord, 'item' | 'change'> | undefined,
  now: number,
): Change | undefined {
  const change = changeTold(item);
  if (!change) return before?.change;
  const last = before?.change ?? (before && changeTold(before.item));
  if (!last) return { ...change, at: before ? now : firstSeen(item, now) };
  const wasLive = before?.item._own_words.status === 'live';
  const isSame = !wasLive && last.status === change.status && last.note === change.note;
  return isSame ? { at: alwaysSo, ...last } : { ...change, at: now };
}

function firstSeen(item: Item, now: number): number {
  const modified = Date.parse(item.date_modified ?? '');
  return Number.isNaN(modified) ? alwaysSo : Math.min(modified, now);
}

function changeTold(item: Item): Omit<Change, 'at'> | undefined {
  const { status, note } = item._own_words;
  return status === 'corrected' || status === 'withdrawn' ? { status, note } : undefined;
}
