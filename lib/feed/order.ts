import type { SuggestionRecord } from '../database/records.ts';
import { baseLanguage } from '../i18n/base-language.ts';
import { fnv } from './fnv.ts';
import { stateOf } from './item.ts';

/**
 * The order of the list: what expires within a week first, soonest on top; then an order of each person's own, so that
 * colleagues don't all start with the same card, with what is in the reader's language before the rest; what is paused last.
 *
 * @param seed a number of this installation's own
 * @param language the one the reader reads: `fr`
 */
export function inReadingOrder(
  rows: readonly SuggestionRecord[],
  seed: number,
  now: number,
  language?: string,
): SuggestionRecord[] {
  const ranked = rows.map((row) => ({
    row,
    state: stateOf(row.item, now),
    own: fnv(row.key, seed),
    foreign: Number(row.item.language !== undefined && baseLanguage(row.item.language) !== language),
  }));
  const group = { expiring: 0, live: 1, upcoming: 2, paused: 2, expired: 3, withdrawn: 3 };
  ranked.sort((one, other) => {
    const byGroup = group[one.state] - group[other.state];
    if (byGroup !== 0) return byGroup;
    if (one.state === 'expiring') return expiry(one.row) - expiry(other.row);
    return one.foreign - other.foreign || one.own - other.own;
  });
  return ranked.map(({ row }) => row);
}

function expiry(row: SuggestionRecord): number {
  return Date.parse(row.item._own_words.expires_at ?? '');
}
