import type { SuggestionRecord } from '@/lib/database/records.ts';
import { remarksOf, textsOf, titleOf } from '@/lib/feed/item.ts';
import { inReadingOrder } from '@/lib/feed/order.ts';
import { isOffered } from '@/lib/feed/subscriptions.ts';
import { baseLanguage } from '@/lib/i18n/base-language.ts';
import type { PopupData } from './data.ts';
import type { Shelf } from './view.ts';

export interface Filter {
  search: string;
  shelf: Shelf;
  language: string;
}

/** The suggestions a shelf holds, in reading order, that fit the search and the language. */
export function selectSuggestions(
  data: PopupData,
  filter: Filter,
  seed: number,
  now: number,
  readerLanguage: string,
): SuggestionRecord[] {
  const words = folded(filter.search).split(/\s+/).filter(Boolean);
  const chosen = data.suggestions.filter(
    (row) =>
      isOn(filter.shelf, row, data, now) &&
      (!filter.language || baseLanguage(row.item.language) === filter.language) &&
      words.every((word) => haystackOf(row).includes(word)),
  );
  return inReadingOrder(chosen, seed, now, readerLanguage);
}

/** The languages there are, to choose from: `['en', 'fr']`. */
export function languagesOf(rows: readonly SuggestionRecord[]): string[] {
  return [...new Set(rows.map((row) => baseLanguage(row.item.language)).filter((tag) => tag !== ''))].sort();
}

function isOn(shelf: Shelf, row: SuggestionRecord, { drafts }: PopupData, now: number): boolean {
  if (shelf === 'drafts') return drafts.has(row.key);
  if (!isOffered(row, now)) return false;
  if (shelf === 'declined') return row.declinedAt !== undefined;
  if (row.declinedAt !== undefined) return false;
  return shelf === 'all' || row.item._own_words.kind === shelf;
}

const haystacks = new WeakMap<SuggestionRecord, string>();

function haystackOf(row: SuggestionRecord): string {
  let text = haystacks.get(row);
  if (text === undefined) {
    const { item } = row;
    const own = item._own_words;
    text = folded(
      [
        titleOf(item),
        ...own.angles,
        ...own.facts.map((fact) => fact.text),
        ...item.tags,
        ...textsOf(item),
        ...remarksOf(item),
      ].join('\n'),
    );
    haystacks.set(row, text);
  }
  return text;
}

/** Lower case without accents: `Éte` finds `été`. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
