import { limits } from '../../feed/format.ts';
import { cutAt } from '../../feed/item.ts';
import { shown } from '../../feed/lint/shown.ts';
import { cleanText, type JsonObject } from '../../feed/parse/clean.ts';
import { networks } from '../../networks/index.ts';
import { newItemId } from '../item-id.ts';
import { isoIn } from '../zoned.ts';
import type { ColumnRole, Columns } from './columns.ts';
import { readDate } from './date.ts';
import { linkFrom } from './link.ts';
import type { Note } from './note.ts';
import type { ImportRow } from './row.ts';
import { filledOf, type Table, type TableRow } from './table.ts';
import { hashtagsOf, headlineOf, linkIn, oneLine } from './text.ts';

export interface TableOptions {
  columns: Columns;
  /** Whether the day stands first in dates such as 05/04/2026; where it is undefined, such rows come without a start. */
  dayFirst: boolean | undefined;
  /** Where the clock times of the table are told: `Europe/Paris`, `+02:00`. Throws where no browser knows it. */
  zone: string;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * The rows of a table as suggestions: the date is when one begins, the message a wording of the company, its first line
 * the title where the table has none. What is wrong with a date costs the date, never the row.
 */
export function itemsOfTable(table: Table, options: TableOptions): ImportRow[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  return table.rows.map((row, index) => {
    const cells = cellsOf(row, options.columns);
    const place = { line: row.line, index };
    const title = shown(cells.title ?? (headlineOf(cells.message ?? '') || cells.message)) ?? '';
    const notes: Note[] = [];
    const why = whyNot(row, table.width, cells, seen);
    if (why) return { place, title, notes: [why] };
    if (row.cells.length < table.width)
      notes.push(cellsNote('studio.import.note.cells_few', row, table.width));
    const id = newItemId(taken, options.now);
    taken.add(id);
    return { place, item: { id, ...itemFrom(cells, options, notes) }, idMadeUp: true, title, notes };
  });
}

type Cells = Partial<Record<ColumnRole, string>>;

/** What a row says, by what it is for; without what is blank. */
function cellsOf({ cells }: TableRow, columns: Columns): Cells {
  const entries = Object.entries(columns).flatMap(([role, index]) => {
    const cell = cleanText(cells[index] ?? '');
    return cell ? [[role, cell] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Why a row cannot come in; nothing if it can. */
function whyNot(row: TableRow, width: number, cells: Cells, seen: Set<string>): Note | undefined {
  if (row.open) return { key: 'studio.import.note.open_quote' };
  // Something is cut in two, and what stands behind it in the wrong place.
  if (filledOf(row.cells) > width) return cellsNote('studio.import.note.cells_many', row, width);
  const { message } = cells;
  if (!message) return { key: 'studio.import.note.no_message' };
  if (message.length > limits.text)
    return { key: 'studio.import.note.text_too_long', values: { n: message.length } };
  const all = JSON.stringify(cells);
  if (seen.has(all)) return { key: 'studio.import.note.repeated' };
  seen.add(all);
  return undefined;
}

function cellsNote(
  key: 'studio.import.note.cells_few' | 'studio.import.note.cells_many',
  { cells }: TableRow,
  width: number,
): Note {
  return { key, values: { n: cells.length, width } };
}

function itemFrom(cells: Cells, options: TableOptions, notes: Note[]): JsonObject {
  const { message = '', image } = cells;
  const link = linkOf(cells, notes);
  const start = startOf(cells, options, notes);
  const network = networkOf(cells.network);
  const hashtags = hashtagsOf(message);
  if (image) notes.push({ key: 'studio.import.note.image_left_out' });
  return {
    title: titleOf(cells, notes),
    ...(link && { url: link }),
    _own_words: {
      suggestions: [{ ...(network && { network }), text: message }],
      ...(hashtags.length > 0 && { hashtags }),
      ...(start && { starts_at: start }),
    },
  };
}

function titleOf({ title, message = '' }: Cells, notes: Note[]): string {
  if (!title) return headlineOf(message);
  const line = oneLine(title);
  if (line.length <= limits.title) return line;
  notes.push({ key: 'studio.import.note.title_shortened' });
  return `${cutAt(line, limits.title - 1)}…`;
}

function linkOf({ link, message = '' }: Cells, notes: Note[]): string | undefined {
  if (link) return linkFrom(link, undefined, notes);
  const inText = linkIn(message);
  if (!inText) return undefined;
  notes.push({ key: 'studio.import.note.link_from_text' });
  return linkFrom(inText, undefined, notes);
}

/** When a row begins, as a feed writes it; nothing, and a note, where that cannot be told or is past. */
function startOf({ date, time }: Cells, { dayFirst, zone, now }: TableOptions, notes: Note[]) {
  if (!date) return undefined;
  const written = time ? `${date} ${time}` : date;
  const values = { date: shown(written) ?? '' };
  const read = readDate(written, dayFirst);
  if (typeof read === 'string') {
    notes.push({ key: `studio.import.note.date_${read}`, values });
    return undefined;
  }
  const start = read.offset ? `${read.date}T${read.time}${read.offset}` : isoIn(read.date, read.time, zone);
  if (start && Date.parse(start) > now) return start;
  notes.push({ key: 'studio.import.note.date_past', values });
  return undefined;
}

/** The network a cell names; nothing where it names several or none we know. */
function networkOf(cell = ''): string | undefined {
  const named = cell.toLowerCase().match(/linkedin|twitter|\bx\b/g) ?? [];
  const ids = new Set(named.map((name) => (name === 'twitter' ? 'x' : name)));
  const others = cell.split(/[,;/+&|]/).length > 1;
  const [id] = Object.keys(networks).filter((known) => ids.has(known));
  return ids.size === 1 && (!others || /^x\s*[/|]\s*twitter$/i.test(cell)) ? id : undefined;
}
