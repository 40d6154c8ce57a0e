import { isObject, type Json, type JsonObject } from '../../feed/parse/clean.ts';
import { freeId } from '../item-id.ts';
import { listAt } from '../place.ts';
import { samePage } from './link.ts';
import type { ImportRow } from './row.ts';
import { oneLine } from './text.ts';

/**
 * The rows, those marked and noted that seem to be in the feed already: under the same id, about the same page (campaign
 * tags aside), or with the same text.
 *
 * @param existing the items of the feed as they stand in its file
 */
export function markKnown(rows: readonly ImportRow[], existing: readonly JsonObject[]): ImportRow[] {
  const ids = new Set(existing.map(idOf));
  const pages = new Set(existing.flatMap(pagesOf));
  const texts = new Set(existing.flatMap(textsOf));
  const knownBy = (item: JsonObject, idMadeUp?: boolean): ImportRow['known'] => {
    if (!idMadeUp && ids.has(idOf(item))) return 'id';
    if (pagesOf(item).some((page) => pages.has(page))) return 'url';
    return textsOf(item).some((text) => texts.has(text)) ? 'text' : undefined;
  };
  return rows.map((row) => {
    const known = row.item && knownBy(row.item, row.idMadeUp);
    return known ? { ...row, known, notes: [...row.notes, { key: 'studio.import.note.known' }] } : row;
  });
}

/**
 * The items of those rows that somebody chose, as they go into the feed: one whose id is taken there gets another.
 *
 * @param existing all items of the feed, deleted ones too, so that one can still be put back
 */
export function chosenItems(rows: readonly ImportRow[], existing: readonly JsonObject[]): JsonObject[] {
  const taken = new Set(existing.map(idOf));
  return rows.flatMap(({ item }) => {
    if (!item) return [];
    const id = freeId(idOf(item), taken);
    taken.add(id);
    return [{ ...item, id }];
  });
}

function idOf({ id }: JsonObject): string {
  return typeof id === 'number' || typeof id === 'string' ? String(id) : '';
}

function pagesOf({ url, external_url }: JsonObject): string[] {
  return [url, external_url].filter(isText).map(samePage);
}

function textsOf(item: JsonObject): string[] {
  const suggestions = listAt(item, '_own_words.suggestions').map((entry) =>
    isObject(entry) ? entry.text : entry,
  );
  return suggestions.filter(isText).map((text) => oneLine(text));
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
