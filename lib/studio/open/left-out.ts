import { type Columns, csvOf, harmless, words } from '../../csv/index.ts';
import type { ImportRow, Note, Table } from '../import/index.ts';

/** The rows that cannot come in. */
export function leftOut(rows: readonly ImportRow[]): ImportRow[] {
  return rows.filter(({ item }) => !item);
}

interface Names {
  place: string;
  title: string;
  why: string;
  column(n: number): string;
}

/**
 * What does not come in as a table of its own, to be mended and brought in again: of a table with all of its cells, of a
 * feed with the titles.
 */
export function leftOutCsv(
  rows: readonly ImportRow[],
  table: Table | undefined,
  names: Names,
  noteText: (note: Note) => string,
): string {
  const left = leftOut(rows);
  const cells = (row: ImportRow) => table?.rows[row.place.index]?.cells ?? [];
  const width = Math.max(0, ...left.map((row) => cells(row).length));
  const columns: Columns<ImportRow> = {
    [names.place]: ({ place }) => String(place.line ?? place.index + 1),
    [names.why]: ({ notes }) => words(notes.map(noteText).join(' ')),
  };
  if (!table) columns[names.title] = ({ title }) => words(title);
  for (let index = 0; index < width; index++)
    columns[columnName(table, index, names, columns)] = (row) => harmless(cells(row)[index]);
  return csvOf(columns, left);
}

/** No two columns have one name, whatever the file calls them. */
function columnName(table: Table | undefined, index: number, names: Names, taken: object): string {
  const name = table?.header?.[index] || names.column(index + 1);
  return Object.hasOwn(taken, name) ? `${name} (${index + 1})` : name;
}
