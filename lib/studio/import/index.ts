import { limits } from '../../feed/format.ts';
import { decoded } from './decode.ts';
import { type EntryOptions, rowsOfEntries } from './entry.ts';
import { jsonFeedIn, rowsOfItems } from './json.ts';
import { reasonFromBytes, type XmlKind, xmlKindOf } from './kind.ts';
import { importLimits } from './limits.ts';
import type { Note, ReasonKey } from './note.ts';
import type { ImportRow } from './row.ts';
import { readAtom, readRdf, readRss } from './syndication.ts';
import { isTable, readTable, type Table } from './table.ts';

export { type ColumnRole, type Columns, columnRoles } from './columns.ts';
export { chosenItems, markKnown } from './known.ts';
export { importLimits } from './limits.ts';
export { type Note, type NoteKey, type ReasonKey, reasonKeys } from './note.ts';
export { type Opened, type ProjectOptions, projectOf } from './project.ts';
export type { ImportRow } from './row.ts';
export { noteText } from './say.ts';
export { type Delimiter, dayFirstOf, readTable, type Table, type TableRow } from './table.ts';
export { itemsOfTable, type TableOptions } from './table-items.ts';

/** What was found in a file: rows to choose from, or a table that first has to be understood; or why there is nothing. */
export type Import =
  | {
      ok: true;
      kind: 'json';
      title: string;
      rows: ImportRow[];
      notes: Note[];
      /** The text of the file: `projectOf` opens it as a whole. */
      source: string;
    }
  | { ok: true; kind: 'rss' | 'atom'; title: string; rows: ImportRow[]; notes: Note[] }
  | { ok: true; kind: 'table'; table: Table; notes: Note[] }
  | { ok: false; reason: ReasonKey };

export interface ImportOptions {
  /** Epoch milliseconds. */
  now: number;
  /** The language of the feed things come into: items name theirs only where it is another. */
  language?: string;
}

/**
 * Reads whatever file somebody has: a JSON Feed, RSS, Atom, or the table of a scheduler, told apart by what is in it.
 * Never throws, and asks nobody for anything.
 *
 * @param name the file’s; it only decides what a table with no sign of being one is
 */
export function readImport(bytes: Uint8Array, name: string, options: ImportOptions): Import {
  const reason = reasonFromBytes(bytes);
  if (reason) return none(reason);
  if (bytes.length > importLimits.bytes) return none('studio.import.reason.too_big');
  const file = decoded(bytes);
  if (!file) return none('studio.import.reason.not_text');
  if (file.text.trim() === '') return none('studio.import.reason.empty');
  const result = importOf(file.text, name, options);
  if (result.ok && file.guessed) result.notes.push({ key: 'studio.import.note.letters_guessed' });
  return result;
}

function importOf(text: string, name: string, options: ImportOptions): Import {
  if (/^\s*</.test(text)) return fromXml(text, options);
  // A table may begin with a bracket as well.
  const isJson = /^\s*[[{]/.test(text);
  const feed = isJson ? fromJson(text, options) : none('studio.import.reason.unknown');
  const isBroken = !feed.ok && feed.reason === 'studio.import.reason.broken_json';
  return isJson && !isBroken ? feed : (fromTable(text, name) ?? feed);
}

function none(reason: ReasonKey): Import {
  return { ok: false, reason };
}

function fromJson(source: string, { now }: ImportOptions): Import {
  const feed = jsonFeedIn(source);
  if (typeof feed === 'string') return none(feed);
  const { title } = feed.head;
  const rows = rowsOfItems(feed.items.slice(0, importLimits.rows), now);
  const notes = notesOfMany(feed.items.length);
  return { ok: true, kind: 'json', title: typeof title === 'string' ? title : '', rows, notes, source };
}

function fromTable(text: string, name: string): Import | undefined {
  const table = readTable(text);
  const isNamed = /\.(?:csv|tsv|tab)$/i.test(name) && table.rows.length > 0;
  if (!isNamed && !isTable(table)) return undefined;
  return { ok: true, kind: 'table', table, notes: notesOfMany(table.total) };
}

const readers: Partial<Record<XmlKind, typeof readRss>> = { rss: readRss, rdf: readRdf, atom: readAtom };

function fromXml(text: string, { now, language: feedLanguage }: ImportOptions): Import {
  const { kind, root } = xmlKindOf(text);
  if (kind === 'html') return none('studio.import.reason.web_page');
  const read = readers[kind];
  if (!read) return none('studio.import.reason.other_xml');
  try {
    const { title, base, language, entries, hasAuthors } = read(text);
    if (entries.length === 0) return none('studio.import.reason.no_entries');
    const entryOptions: EntryOptions = { base, language, feedLanguage, now };
    const rows = rowsOfEntries(entries.slice(0, importLimits.rows), entryOptions);
    const notes = notesOfMany(entries.length);
    if (hasAuthors) notes.push({ key: 'studio.import.note.authors_left_out' });
    if (!text.includes(`</${root}`)) notes.push({ key: 'studio.import.note.cut_short' });
    return { ok: true, kind: kind === 'atom' ? 'atom' : 'rss', title, rows, notes };
  } catch (error) {
    return none(reasonOf(error));
  }
}

/** A feed in which there is nothing is told from one that cannot be read. */
function reasonOf(error: unknown): ReasonKey {
  const name = error instanceof Error ? error.name : '';
  if (name === 'ParseError') return 'studio.import.reason.no_entries';
  return name === 'DetectError' ? 'studio.import.reason.other_xml' : 'studio.import.reason.broken_xml';
}

function notesOfMany(n: number): Note[] {
  const notes: Note[] = [];
  if (n > limits.items) notes.push({ key: 'studio.import.note.many', values: { n } });
  if (n > importLimits.rows)
    notes.push({ key: 'studio.import.note.rest_unread', values: { n: importLimits.rows } });
  return notes;
}
