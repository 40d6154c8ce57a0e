import type { SuggestionRecord } from '@/lib/database/records.ts';
import type { FirstScreen } from '@/lib/feed/first-screen.ts';
import { nextChange, remarksOf, textsOf, titleOf } from '@/lib/feed/item.ts';
import { inReadingOrder } from '@/lib/feed/order.ts';
import { offeredOf, supersededOf } from '@/lib/feed/standing.ts';
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
  const chosen = shelved(filter.shelf, data, now).filter(
    (row) =>
      (!filter.language || baseLanguage(row.item.language) === filter.language) &&
      words.every((word) => haystackOf(row).includes(word)),
  );
  return inReadingOrder(chosen, seed, now, readerLanguage);
}

/** More than one sees at first, in a list of any width. */
export const firstRows = 12;

/** What a list begins with, to be kept; with a suggestion of each kind and language, and one
 * set aside, so that its filters are whole. */
export function firstScreenOf(
  rows: readonly SuggestionRecord[],
  all: readonly SuggestionRecord[],
  language: string,
  now: number,
): FirstScreen {
  const first = rows.slice(0, firstRows);
  const marksOf = ({ item, declinedAt }: SuggestionRecord) => [
    item._own_words.kind,
    baseLanguage(item.language),
    declinedAt !== undefined,
  ];
  const known = new Set(first.flatMap(marksOf));
  for (const row of offeredOf(all, now)) {
    if (marksOf(row).every((mark) => known.has(mark))) continue;
    first.push(row);
    for (const mark of marksOf(row)) known.add(mark);
  }
  const until = Math.min(...all.map(({ item }) => nextChange(item, now)));
  return {
    language,
    keys: first.map(({ key }) => key),
    count: rows.length,
    ...(Number.isFinite(until) && { until }),
  };
}

/** The languages there are, to choose from: `['en', 'fr']`. */
export function languagesOf(rows: readonly SuggestionRecord[]): string[] {
  return [...new Set(rows.map((row) => baseLanguage(row.item.language)).filter((tag) => tag !== ''))].sort();
}

function shelved(shelf: Shelf, { suggestions, drafts }: PopupData, now: number): SuggestionRecord[] {
  if (shelf === 'drafts') return suggestions.filter(({ key }) => drafts.has(key));
  const offered = offeredOf(suggestions, now);
  if (shelf === 'declined') return offered.filter(({ declinedAt }) => declinedAt !== undefined);
  const left = offered.filter(({ declinedAt }) => declinedAt === undefined);
  return shelf === 'all' ? left : left.filter(({ item }) => item._own_words.kind === shelf);
}

/** The suggestion that takes the place of one, and whether a draft about it was begun. */
export function newerThan(
  { key }: SuggestionRecord,
  { suggestions, drafts }: PopupData,
  now: number,
): { suggestion: SuggestionRecord; begun: boolean } | undefined {
  const suggestion = supersededOf(suggestions, now).get(key);
  return suggestion && { suggestion, begun: drafts.has(suggestion.key) };
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
