import { readDate } from './date.ts';

/** What a column of a table can be for. */
export const columnRoles = ['date', 'time', 'message', 'link', 'title', 'image', 'network'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Which column, counted from 0, is for what. */
export type Columns = Partial<Record<ColumnRole, number>>;

// What stands first is looked for first: “Image URL” is no link, “Post title” no message, “Posting time” a date.
const names: readonly [ColumnRole, RegExp][] = [
  ['image', /\b(?:images?|photos?|pictures?|media|visuels?|videos?|gifs?|thumbnail)\b/],
  ['link', /\b(?:links?|urls?|liens?|permalink)\b/],
  ['network', /\b(?:networks?|reseaux?|platforms?|plateformes?|channels?|canal|canaux|profiles?|profils?)\b/],
  ['title', /\b(?:titles?|titres?|headline|subject|objet|sujet)\b/],
  [
    'date',
    /\b(?:dates?|day|jour|posting|schedule[ds]?|scheduling|publish(?:ed)?|programmation|quand)\b|\bpost at\b/,
  ],
  ['time', /\b(?:time|heures?|hour)\b/],
  [
    'message',
    /\b(?:messages?|text|textes?|posts?|copy|captions?|content|contenu|body|legende|tweet|publication|description)\b/,
  ],
];

/** What the cells of a header say their columns are for; the first of each counts. */
export function columnsNamed(header: readonly string[]): Columns {
  const columns: Columns = {};
  for (const [index, cell] of header.entries()) {
    const words = wordsOf(cell);
    const [role] = names.find(([, pattern]) => pattern.test(words)) ?? [];
    if (role && columns[role] === undefined) columns[role] = index;
  }
  const { time, ...rest } = columns;
  // “Time” by itself is when something goes out, day and all.
  return time !== undefined && rest.date === undefined ? { ...rest, date: time } : columns;
}

/** `postAtSpecificTime (yyyy-MM-dd)`, `message_text` → words in small letters without accents. */
function wordsOf(cell: string): string {
  return cell
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase();
}

const enough = 0.6;

/** What is known of the columns of some rows, with what their cells look like where no header says it. */
export function columnsGuessed(rows: readonly (readonly string[])[], named: Columns): Columns {
  const columns = { ...named };
  const all = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, index) => index);
  const free = () => all.filter((index) => !Object.values(columns).includes(index));
  for (const [role, looks] of likenesses) {
    const found = free().find((index) => shareOf(rows, index, looks) >= enough);
    if (columns[role] === undefined && found !== undefined) columns[role] = found;
  }
  const [longest] = free()
    .map((index) => ({ index, length: lengthOf(rows, index) }))
    .sort((one, other) => other.length - one.length);
  if (columns.message === undefined && longest && longest.length > 0) columns.message = longest.index;
  return columns;
}

const likenesses: readonly [ColumnRole, (cell: string) => boolean][] = [
  ['date', isDate],
  ['time', (cell) => /^\d\d?\s?[:h]\s?\d\d\b/i.test(cell)],
  ['image', (cell) => isLink(cell) && /\.(?:png|jpe?g|gif|webp)(?:\?|$)/i.test(cell)],
  ['link', isLink],
];

export function isDate(cell: string): boolean {
  return readDate(cell) !== 'unreadable';
}

export function isLink(cell: string): boolean {
  return /^https?:\/\/\S+$/i.test(cell.trim());
}

/** Of the cells with anything in them, how many look like something: 0 to 1. */
function shareOf(
  rows: readonly (readonly string[])[],
  index: number,
  looks: (cell: string) => boolean,
): number {
  const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 ? cells.filter(looks).length / cells.length : 0;
}

/** How many characters the cells of a column have together, of those with letters. */
function lengthOf(rows: readonly (readonly string[])[], index: number): number {
  return rows.reduce((sum, { [index]: cell = '' }) => sum + (/\p{L}/u.test(cell) ? cell.length : 0), 0);
}

/**
 * Whether the day stands first in dates such as 05/04/2026: as the header says it (`dd/mm/yyyy`), else as a number over
 * twelve gives it away. Undefined where nothing does and it matters, or where the dates contradict each other.
 */
export function dayFirstIn(dates: readonly string[], named = ''): boolean | undefined {
  if (/[dj]{1,2}[-/. ]m{1,2}/i.test(named)) return true;
  if (/m{1,2}[-/. ][dj]{1,2}/i.test(named)) return false;
  const onlyAs = (dayFirst: boolean) =>
    dates.some(
      (date) => typeof readDate(date, dayFirst) === 'object' && readDate(date, !dayFirst) === 'impossible',
    );
  const [asDays, asMonths] = [onlyAs(true), onlyAs(false)];
  if (asDays !== asMonths) return asDays;
  const matters = asDays || dates.some((date) => readDate(date) === 'ambiguous');
  return matters ? undefined : false;
}
