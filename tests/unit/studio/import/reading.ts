import { expect } from 'vitest';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import {
  type Import,
  type ImportRow,
  itemsOfTable,
  type NoteKey,
  readImport,
  type TableOptions,
} from '@/lib/studio/import/index.ts';

export const now = Date.parse('2026-11-23T12:00:00Z');

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16, little-endian, without a mark. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[at * 2] = text.charCodeAt(at) & 0xff;
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** One byte a character, as old programs write Latin letters. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

type Whole = Extract<Import, { ok: true }>;
type Read<Kind> = Whole & { kind: Kind };

/** A file that is expected to be of a kind. */
export function read<Kind extends Whole['kind']>(
  kind: Kind,
  file: string | Uint8Array,
  { language = 'en', name = 'file' }: { language?: string; name?: string } = {},
): Read<Kind> {
  const result = readImport(typeof file === 'string' ? bytesOf(file) : file, name, { now, language });
  expect(result).toMatchObject({ ok: true, kind });
  return result as Read<Kind>;
}

/** The rows of a file that is a table, with the columns that were guessed. */
export function rowsOfTable(file: string | Uint8Array, options: Partial<TableOptions> = {}): ImportRow[] {
  const { table } = read('table', file);
  const { columns, dayFirst } = table;
  return itemsOfTable(table, { columns, dayFirst, zone: 'Europe/Paris', now, ...options });
}

export function keysOf({ notes }: Pick<ImportRow, 'notes'>): NoteKey[] {
  return notes.map(({ key }) => key);
}

/** What a row would bring in; the test fails where it brings nothing. */
export function itemOf(row: ImportRow | undefined): JsonObject {
  if (!row?.item) throw new Error(`Nothing comes in: ${JSON.stringify(row)}`);
  return row.item;
}

/** Those fields of an item that a test says something about; a field that must not be there is `undefined`. */
export function partOf(item: JsonObject, expected: object): object {
  return Object.fromEntries(Object.keys(expected).map((name) => [name, item[name]]));
}

export function own(row: ImportRow | undefined): JsonObject {
  return (itemOf(row)._own_words ?? {}) as JsonObject;
}

/** A feed in RSS with some items, and what its channel says besides. */
export function rss(items: string, channel = '<link>https://aurore-rail.example/</link>'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Aurore Rail</title>${channel}${items}</channel>
</rss>`;
}

/** A feed in Atom with some entries. */
export function atom(entries: string, feed = '<link href="https://aurore-rail.example/"/>'): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Aurore Rail</title>${feed}${entries}</feed>`;
}
