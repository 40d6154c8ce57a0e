/** A day and a time as they are written, with the zone where it is. */
export interface WrittenDate {
  /** `2026-11-27` */
  date: string;
  /** `15:42:00`; midnight where there is a day alone. */
  time: string;
  /** `+01:00` */
  offset?: string;
}

/** Why something that stands where a date belongs is none. */
export type NoDate = 'unreadable' | 'impossible' | 'ambiguous';

interface Day {
  year: number;
  month: number;
  day: number;
  /** Two numbers of which either could be the day. */
  open?: boolean;
}

const months = [
  'jan',
  'fe[bv]',
  'mar',
  'a[pv]r',
  'ma[iy]',
  'jun|juin',
  'jul|juil',
  'aug|aou',
  'sep',
  'oct',
  'nov',
  'dec',
].map((name) => new RegExp(`^(?:${name})[a-z]*$`));

const word = String.raw`([a-z]+)\.?,?`;
const yearFirst = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)/;
const numbers = /^(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?!\d)/;
const dayMonth = new RegExp(
  String.raw`^(?:[a-z]+\.?,? *)?(\d\d?)(?:er|st|nd|rd|th|\.)?[ -]+(?:de )?${word}(?:[ -]+(?:de )?)(\d{4}|\d\d)(?!\d)`,
);
const monthDay = new RegExp(
  String.raw`^(?:[a-z]+\.?,? +)??${word} +(\d\d?)(?:st|nd|rd|th)?,? +(\d{4})(?!\d)`,
);

/**
 * Reads a date the ways feeds and spreadsheets write it: RFC 3339, RFC 822, `27/11/2026 15h42`, `11/27/2026 3:42 PM`,
 * `27 novembre 2026`. Days and months have English and French names; two digits are a year of this century.
 *
 * @param dayFirst whether the day stands first in `05/04/2026`; it is ambiguous where this is undefined
 */
export function readDate(written: string, dayFirst?: boolean): WrittenDate | NoDate {
  const text = plain(written);
  const { day, length } = dayIn(text, dayFirst) ?? {};
  const clock = day && clockIn(text.slice(length));
  if (!clock) return 'unreadable';
  if (!isPossible(day) || clock === 'impossible') return 'impossible';
  if (day.open) return 'ambiguous';
  return { date: [day.year, twoDigits(day.month), twoDigits(day.day)].join('-'), ...clock };
}

/** In small letters without accents, one kind of blank, none at the ends, and no remark in brackets. */
function plain(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}|\([^)]*\)/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

function dayIn(text: string, dayFirst: boolean | undefined): { day: Day; length: number } | undefined {
  const iso = yearFirst.exec(text);
  if (iso) return found(iso, { year: iso[1], month: Number(iso[2]), day: Number(iso[3]) });
  const short = numbers.exec(text);
  if (short) return found(short, inOrder(short, dayFirst));
  const european = dayMonth.exec(text);
  if (european) return named(european, european[1], european[2], european[3]);
  const american = monthDay.exec(text);
  return american ? named(american, american[2], american[1], american[3]) : undefined;
}

function found(
  [whole]: RegExpExecArray,
  { year = '', ...rest }: Omit<Day, 'year'> & { year: string | undefined },
): { day: Day; length: number } {
  return { day: { ...rest, year: Number(year.length === 2 ? `20${year}` : year) }, length: whole.length };
}

function named(match: RegExpExecArray, day = '', name = '', year = ''): ReturnType<typeof dayIn> {
  const month = months.findIndex((pattern) => pattern.test(name)) + 1;
  return month > 0 ? found(match, { year, month, day: Number(day) }) : undefined;
}

/** Of two numbers the one over twelve is the day, where nobody says which; with points between them the first. */
function inOrder([, one, mark, other, year]: RegExpExecArray, dayFirst: boolean | undefined) {
  const [first, second] = [Number(one), Number(other)];
  const isFirst = mark === '.' || (dayFirst ?? first > 12);
  const open = mark !== '.' && dayFirst === undefined && first <= 12 && second <= 12 && first !== second;
  return isFirst ? { year, month: second, day: first, open } : { year, month: first, day: second, open };
}

const clock =
  /^(?:(\d\d?)(?:(?:[:h.]| h )(\d\d)(?:[:m.](\d\d)(?:[.,]\d+)?)?s?| ?h| ?(?=[ap]\.?m))) ?(?:([ap])\.?m\.?)? ?(.*)$/;

/** The time behind a day, and its zone; nothing if something else stands there. */
function clockIn(rest: string): Omit<WrittenDate, 'date'> | 'impossible' | undefined {
  const text = rest.replace(/^(?:t|[ ,]*(?:a |at |- )?)/, '');
  if (text === '') return { time: '00:00:00' };
  const [, hours, minutes = '00', seconds = '00', half, zone = ''] = clock.exec(text) ?? [];
  const offset = offsetOf(zone);
  if (hours === undefined || offset === undefined) return undefined;
  const hour = half ? (Number(hours) % 12) + (half === 'p' ? 12 : 0) : Number(hours);
  const isTime = hour < 24 && Number(minutes) < 60 && Number(seconds) < 60 && !(half && Number(hours) > 12);
  if (!isTime) return 'impossible';
  return { time: [twoDigits(hour), minutes, seconds].join(':'), ...(offset && { offset }) };
}

// RFC 822, and what is written in Europe. A name that says nothing for certain counts as none (RFC 5322, 4.3).
const zones: Record<string, string> = {
  z: '+00:00',
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  wet: '+00:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
};

/** `+01:00` for `+0100`, `GMT+1` or `CET`; blank for none; nothing for what is no zone. */
function offsetOf(zone: string): string | undefined {
  if (/^[a-z]*$/.test(zone)) return zones[zone] ?? '';
  const [, sign, hours = '', minutes = '00'] = /^(?:utc|gmt)? ?([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function isPossible({ year, month, day }: Day): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
