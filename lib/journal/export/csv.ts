import type { ExportedShare } from './share.ts';

/** What each column says; the order is the file's. Words are marked where a spreadsheet would not leave them be. */
const columns: Record<string, (share: ExportedShare) => string> = {
  id: ({ id }) => words(id),
  date: ({ at }) => day(at),
  time: ({ at }) => time(at),
  network: ({ network }) => words(network),
  state: ({ state }) => words(state),
  title: ({ title }) => words(title),
  text: ({ text }) => words(text),
  link: ({ link }) => words(link),
  own_words_percent: ({ own }) => String(Math.round(own * 100)),
  kind: ({ kind }) => words(kind),
  promotional: ({ promotional }) => (promotional === undefined ? '' : promotional ? 'yes' : 'no'),
  language: ({ language }) => words(language),
  way: ({ way }) => words(way),
  feed: ({ feedTitle }) => words(feedTitle),
  answered: ({ answeredAt }) => (answeredAt === undefined ? '' : day(answeredAt)),
  post_url: ({ postUrl }) => words(postUrl),
};

/**
 * The journal as CSV: RFC 4180, UTF-8 with a byte order mark so that spreadsheets read accents, and no cell that a
 * spreadsheet would run as a formula (OWASP, CSV injection). Days and times are those of this computer's clock.
 */
export function toCsv(shares: readonly ExportedShare[]): string {
  const rows = shares.map((share) => Object.values(columns).map((column) => column(share)));
  const lines = [Object.keys(columns), ...rows].map((cells) => cells.map(quoted).join(','));
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

function words(text = ''): string {
  return formula.test(text) || numeric.test(text) ? `'${text}` : text;
}

/** `2026-11-23`: the one way to write a day that every spreadsheet takes for a day, whatever its language. */
function day(instant: number): string {
  const date = new Date(instant);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
}

/** `09:05:00`. */
function time(instant: number): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
