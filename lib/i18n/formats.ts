import { once } from './once.ts';

export interface Formats {
  /** `4,210` */
  number(value: number): string;
  /** `1,204 bytes` */
  bytes(value: number): string;
  /** `1.2 MB`, in units of a thousand. */
  size(bytes: number): string;
  /** `62 %`; `part` is 0 to 1. */
  percent(part: number): string;
  /** `3 March 2027, 14:05`; epoch milliseconds. */
  dateTime(instant: number): string;
  /** `3 March 2027, 14:05 GMT+1`, on the clocks that an instant with an offset, `2027-03-03T14:05:00+01:00`, names. */
  moment(iso: string): string;
  /** `14:05:09`; epoch milliseconds. */
  time(instant: number): string;
  /** `3 Mar 2027` */
  date(instant: number): string;
  /** `3 March`, with the year if it is not that of `now`; both epoch milliseconds. */
  day(instant: number, now: number): string;
  /** `in 3 days`, `tomorrow`, or a date when it is far; both epoch milliseconds. */
  until(instant: number, now: number): string;
  /** `French`; with a capital, as it stands by itself. */
  languageName(tag: string): string;
  /** `Latin`; an ISO 15924 code. */
  scriptName(code: string): string;
  /** `one, two, three` */
  list(items: readonly string[]): string;
}

const day = 24 * 60 * 60 * 1000;

/** Dates, numbers and names as a language writes them. The first of each kind costs milliseconds: only when it is used. */
export function formatsOf(language: string): Formats {
  const numbers = once(() => new Intl.NumberFormat(language));
  const percents = once(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const dates = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }));
  const times = once(() => new Intl.DateTimeFormat(language, { timeStyle: 'medium' }));
  const dateTimes = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }));
  const days = once(() => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }));
  const daysOfYears = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'long' }));
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const names = once(() => new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }));
  const scripts = once(() => new Intl.DisplayNames(language, { type: 'script' }));
  const lists = once(() => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));
  return {
    number: (value) => numbers().format(value),
    ...sizesOf(language),
    percent: (part) => percents().format(part),
    dateTime: (instant) => dateTimes().format(instant),
    moment: (iso) => momentOf(language, iso),
    time: (instant) => times().format(instant),
    date: (instant) => dates().format(instant),
    day: (instant, now) =>
      (new Date(instant).getFullYear() === new Date(now).getFullYear() ? days() : daysOfYears()).format(
        instant,
      ),
    until(instant, now) {
      const days = daysBetween(now, instant);
      return days < 30 ? relative().format(days, 'day') : dates().format(instant);
    },
    languageName(tag) {
      const name = nameOf(names(), tag);
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    },
    scriptName: (code) => scripts().of(code) ?? code,
    list: (items) => lists().format(items),
  };
}

function momentOf(language: string, iso: string): string {
  const [offset = '+00:00'] = /[+-]\d\d:\d\d$/.exec(iso) ?? [];
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: offset,
    timeZoneName: 'short',
  }).format(Date.parse(iso));
}

function sizesOf(language: string): Pick<Formats, 'bytes' | 'size'> {
  const unit = (name: string, options: Intl.NumberFormatOptions) =>
    once(() => new Intl.NumberFormat(language, { style: 'unit', unit: name, ...options }));
  const bytes = unit('byte', { unitDisplay: 'long' });
  const kilobytes = unit('kilobyte', { maximumSignificantDigits: 3 });
  const megabytes = unit('megabyte', { maximumSignificantDigits: 3 });
  return {
    bytes: (value) => bytes().format(value),
    size(value) {
      if (value < 1000) return bytes().format(value);
      // Rounded up it would be 1,000 kB.
      return value < 999_500 ? kilobytes().format(value / 1e3) : megabytes().format(value / 1e6);
    },
  };
}

/** A language in its own words, as whoever looks for it reads it: `Français`. */
export function ownName(tag: string): string {
  try {
    return formatsOf(tag).languageName(tag);
  } catch {
    return tag;
  }
}

/** `Intl` throws for a tag it finds odd; the tag itself is the next best name. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Midnights between two instants, in the reader's time zone. */
function daysBetween(from: number, to: number): number {
  return Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / day);
}
