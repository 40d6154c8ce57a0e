import { shown } from '../../feed/lint/shown.ts';
import { isObject, type Json, type JsonObject } from '../../feed/parse/clean.ts';
import { studioFormat } from '../exchange/file.ts';
import { freeId, newItemId } from '../item-id.ts';
import { titleIn } from '../reading.ts';
import type { Note, ReasonKey } from './note.ts';
import type { ImportRow } from './row.ts';

/** A JSON Feed as it stands in its file. */
export interface JsonFeed {
  /** All of it but the items. */
  head: JsonObject;
  items: Json[];
}

/** Levels of lists and objects; a feed has six. */
const deepest = 16;

/** What a JSON Feed has in it, or why it is none. */
export function jsonFeedIn(source: string): JsonFeed | ReasonKey {
  const root = parsed(source);
  if (root === undefined) return 'studio.import.reason.broken_json';
  if (!isObject(root)) return 'studio.import.reason.other_json';
  if (root.format === studioFormat) return 'studio.import.reason.studio_file';
  if (!Array.isArray(root.items) || !isShallow(root)) return 'studio.import.reason.other_json';
  const { items, ...head } = root;
  return { head, items: items as Json[] };
}

function parsed(source: string): Json | undefined {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** Is nothing in it deeper than that? What walks a file walks down into it, and would not come back. */
function isShallow(value: Json, depth: number = deepest): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1));
}

/**
 * The items of a JSON Feed, each kept as it is, unknown fields too. An id is made text and unique: without one of its own,
 * nothing could hang on an item.
 *
 * @param now epoch milliseconds
 */
export function rowsOfItems(items: readonly Json[], now: number): ImportRow[] {
  const taken = new Set<string>();
  return items.map((entry, index): ImportRow => {
    const place = { index };
    if (!isObject(entry)) return { place, title: '', notes: [{ key: 'studio.import.note.not_an_item' }] };
    const notes: Note[] = [];
    const id = idOf(entry.id, taken, now, notes);
    taken.add(id);
    // In its place, where it has one.
    const item = Object.hasOwn(entry, 'id') ? { ...entry, id } : { id, ...entry };
    const idMadeUp = notes.some(({ key }) => key === 'studio.import.note.id_given');
    if (typeof entry.image === 'string') notes.push({ key: 'studio.import.note.image_apart' });
    return { place, item, ...(idMadeUp && { idMadeUp }), title: shown(titleIn(item)) ?? '', notes };
  });
}

function idOf(written: Json | undefined, taken: ReadonlySet<string>, now: number, notes: Note[]): string {
  const isNumber = typeof written === 'number';
  const own = isNumber || typeof written === 'string' ? String(written) : '';
  if (own.trim() === '') {
    notes.push({ key: 'studio.import.note.id_given' });
    return newItemId(taken, now);
  }
  if (isNumber) notes.push({ key: 'studio.import.note.id_from_number' });
  if (taken.has(own)) notes.push({ key: 'studio.import.note.id_twice' });
  return freeId(own, taken);
}
