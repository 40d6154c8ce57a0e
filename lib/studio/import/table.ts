import { parse } from 'csv-parse/browser/esm/sync';
import { type Columns, columnsGuessed, columnsNamed, dayFirstIn, isDate, isLink } from './columns.ts';
import { importLimits } from './limits.ts';

/** A line of a table, or several where a cell has several. */
export interface TableRow {
  /** Where it begins in the file, counted from 1. */
  line: number;
  /** Without blanks around them. */
  cells: string[];
  /** A quotation mark in it is never closed: all that follows was taken for one cell and is not here. */
  open?: boolean;
}

export interface Table {
  /** The names of the columns, where the file has them. */
  header?: string[];
  /** Those that say anything; at most `importLimits.rows`. */
  rows: TableRow[];
  /** How many rows the file has. */
  total: number;
  /** How many columns. */
  width: number;
  delimiter: Delimiter;
  /** What the columns seem to be for. */
  columns: Columns;
  /** Whether the day stands first in dates such as 05/04/2026; undefined where the file leaves it open: ask. */
  dayFirst: boolean | undefined;
}

const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

// Enough to tell one delimiter from another.
const sampleLength = 50_000;
const sampleRows = 100;

/**
 * Reads a table as spreadsheets and schedulers save it: with commas, semicolons, tabs or bars, with a header or none, with
 * new lines in quoted cells. Never throws; what is no table gives one that makes no sense, see `isTable`.
 */
export function readTable(text: string): Table {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // Excel's own word for it.
  const [said, named] = /^sep=([,;\t|])(?=\n|$)/.exec(lines) ?? [];
  const body = withoutBlankEnd(said ? lines.slice(said.length) : lines);
  const delimiter = (named as Delimiter | undefined) ?? likeliest(body);
  return tableOf(rowsIn(body, delimiter), delimiter);
}

const blanks = new Set([...' \n', ...delimiters]);

/** Where somebody once coloured a whole column, a spreadsheet saves a million blank rows. */
function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && blanks.has(text.charAt(end - 1))) end--;
  const newLine = text.indexOf('\n', end);
  return newLine === -1 ? text : text.slice(0, newLine);
}

/** Does a table look like a list of posts: does anything in it say or show when, where to, or what its columns are? */
export function isTable({ columns, header, width, rows }: Table): boolean {
  if (rows.length === 0 || columns.message === undefined) return false;
  // A list of texts alone may be a letter, unless all that stands above it is a name.
  if (width < 2) return /^\S+( \S+)?$/.test(header?.[0] ?? '');
  return [columns.date, columns.link].some((index) => index !== undefined) || header !== undefined;
}

/** The delimiter with which most rows have as many cells as the others, and these make most sense. */
function likeliest(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  const scored = delimiters.map((delimiter) => {
    const rows = rowsIn(sample, delimiter).slice(0, sampleRows);
    const { columns, header, width } = tableOf(rows, delimiter);
    const alike = width > 1 ? rows.filter(({ cells }) => cells.length === width).length / rows.length : 0;
    const sense = [columns.date, columns.link, header].filter((found) => found !== undefined).length;
    return { delimiter, width, score: width > 1 ? alike + sense : 0 };
  });
  // The first of equals: a comma, where nothing speaks for another.
  return scored.sort((one, other) => other.score - one.score || other.width - one.width)[0]?.delimiter ?? ',';
}

function tableOf(all: TableRow[], delimiter: Delimiter): Table {
  const [first, ...others] = all;
  const rest = others.slice(0, sampleRows).map(({ cells }) => cells);
  const header = first && isHeader(first.cells, rest) ? first.cells : undefined;
  const body = header ? others : all;
  const rows = body.slice(0, importLimits.rows);
  const sample = rows.slice(0, sampleRows).map(({ cells }) => cells);
  const usual = header ? filledOf(header) : usualWidth(sample);
  const columns = { ...linkBehind(sample, usual), ...guessed(sample, usual, header) };
  const width = Math.max(usual, ...Object.values(columns).map((index) => index + 1));
  const dayFirst = dayFirstOf({ header, rows }, columns.date);
  return { ...(header && { header }), rows, total: body.length, width, delimiter, columns, dayFirst };
}

/** `dayFirst` of a table whose dates stand in another column than the one that was guessed. */
export function dayFirstOf(
  { header, rows }: Pick<Table, 'header' | 'rows'>,
  column = -1,
): boolean | undefined {
  const dates = rows.flatMap(({ cells }) => cells[column] ?? []);
  return dayFirstIn(dates, header?.[column]);
}

/** The columns by those rows that have no cell too many: there, nothing stands in the wrong place. */
function guessed(sample: string[][], usual: number, header: readonly string[] | undefined): Columns {
  const sound = sample.filter((cells) => filledOf(cells) <= usual);
  return columnsGuessed(sound, header ? columnsNamed(header) : {});
}

/** Where most rows end with the message, a link behind it in some is no cell too many. */
function linkBehind(sample: string[][], usual: number): Columns {
  const longer = sample.filter((cells) => filledOf(cells) > usual);
  const isBehind =
    longer.length > 0 && longer.every((cells) => isLink(cells[usual] ?? '') && !cells[usual + 1]);
  return isBehind ? { link: usual } : {};
}

/** Names of columns are short, no dates and no links; and they are names we know, or stand above what is a date or link. */
function isHeader(cells: readonly string[], rest: readonly (readonly string[])[]): boolean {
  if (cells.some((cell) => cell.length > 40 || /[.!…]$/.test(cell) || isDate(cell) || isLink(cell)))
    return false;
  if (Object.keys(columnsNamed(cells)).length > 0) return true;
  const { date, link } = columnsGuessed(rest, {});
  return [date, link].some((index) => index !== undefined && cells[index]);
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

interface Parsed {
  record: string[];
  /** The line it ends on. */
  info: { lines: number };
}

function rowsIn(text: string, delimiter: Delimiter): TableRow[] {
  let isOpen = false;
  const records = parse(text, {
    delimiter,
    record_delimiter: '\n',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    // Before a cell only: what trims behind it gives up at a quotation mark inside.
    ltrim: true,
    skip_records_with_error: true,
    on_skip: () => {
      isOpen = true;
    },
  }) as unknown as Parsed[];
  let line = 1;
  // Spreadsheets fill up every row with blank cells.
  const filled = Math.max(0, ...records.slice(0, importLimits.rows).map(({ record }) => filledOf(record)));
  const rows = records.map(({ record, info }): TableRow => {
    const begins = line;
    line = info.lines + 1;
    return { line: begins, cells: record.slice(0, filled).map((cell) => cell.trim()) };
  });
  if (isOpen) rows.push({ line, cells: [], open: true });
  return rows.filter(({ cells, open }) => open || filledOf(cells) > 0);
}

/** How many cells there are up to the last that says anything. */
export function filledOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
