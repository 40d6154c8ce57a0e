/** What each column says of a row; their order is the file's. */
export type Columns<Row> = Record<string, (row: Row) => string>;

/**
 * A table as CSV: RFC 4180, UTF-8 with a byte order mark so that spreadsheets read accents. No cell runs as a formula
 * (OWASP, CSV injection) as long as what others wrote goes through `words`.
 */
export function csvOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.values(columns).map((column) => column(row)));
  const lines = [Object.keys(columns), ...cells].map((line) => line.map(quoted).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

// Always, since Calc also splits bare cells at the semicolons and tabs in them.
function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

// A quoted cell is still a formula: only a mark in front stops it. Full-width signs count in some locales.
const formula = /^(?:[\t\r\n\0]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

// What has no letters loses its zeros, or becomes a number or a day: 007, 9/11, 24/7, 1e5.
const numeric = /^(?=.*\d)[\s\d.,:/%()\p{Sc}-]+(?:e[+-]?\d+)?$/iu;

// Where the list separator is a semicolon, a spreadsheet that asks nothing cuts a cell there, quoted or not.
const formulaWithin = /;(?=\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** Words as a cell: marked where a spreadsheet would not leave them be. */
export function words(text = ''): string {
  return numeric.test(text) && !formula.test(text) ? `'${text}` : harmless(text);
}

/** A cell of somebody’s table, to be read again as what it was, day or number: marked only where it would run. */
export function harmless(text = ''): string {
  const within = text.replace(formulaWithin, ";'");
  return formula.test(text) ? `'${within}` : within;
}

/** `2026-11-23`: the one way to write a day that every spreadsheet takes for a day, whatever its language. */
export function day(instant: number): string {
  const date = new Date(instant);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
}

/** `09:05:00`. */
export function time(instant: number): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
