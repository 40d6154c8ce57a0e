export interface Formats {
  /** `4,210` */
  number(value: number): string;
  /** `62 %`; `part` is 0 to 1. */
  percent(part: number): string;
  /** `3 March 2027, 14:05`; epoch milliseconds. */
  dateTime(instant: number): string;
  /** `3 Mar 2027` */
  date(instant: number): string;
  /** `in 3 days`, `tomorrow`, or a date when it is far; both epoch milliseconds. */
  until(instant: number, now: number): string;
  /** `French`; with a capital, as it stands by itself. */
  languageName(tag: string): string;
}

const day = 24 * 60 * 60 * 1000;

/** Dates, numbers and names as a language writes them. */
export function formatsOf(language: string): Formats {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const dateTimes = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  return {
    number: (value) => numbers.format(value),
    percent: (part) => percents.format(part),
    dateTime: (instant) => dateTimes.format(instant),
    date: (instant) => dates.format(instant),
    until(instant, now) {
      const days = daysBetween(now, instant);
      return days < 30 ? relative.format(days, 'day') : dates.format(instant);
    },
    languageName(tag) {
      const name = nameOf(names, tag);
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    },
  };
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
