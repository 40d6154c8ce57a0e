const minute = 60_000;
const day = 24 * 60 * minute;

/** The time zone of this computer: `Europe/Paris`. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every time zone that this browser knows, its own first. */
export function zones(own: string = ownZone()): string[] {
  return [...new Set([own, ...Intl.supportedValuesOf('timeZone')])];
}

/**
 * An instant as a feed writes it, with the zone's offset: `2026-11-27T15:42:00+01:00`.
 *
 * @param instant epoch milliseconds; what is less than a second is left out
 * @param zone throws where the browser knows none of this name
 */
export function zonedIso(instant: number, zone: string): string {
  const offset = offsetAt(instant, zone);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const local = new Date(instant + offset * minute).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

export interface LocalParts {
  /** `2026-11-27` */
  date: string;
  /** `15:42` */
  time: string;
  /** `+01:00` */
  offset: string;
}

/** Day, time and offset as they stand in an instant of a feed; nothing if it is none. */
export function localParts(iso: string): LocalParts | undefined {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(iso);
  if (!match || Number.isNaN(Date.parse(iso))) return undefined;
  const [, date = '', time = '', offset = ''] = match;
  return { date, time, offset: offset === 'Z' ? '+00:00' : offset };
}

/**
 * The instant at which a zone's clocks show a day (`2026-11-27`) and a time (`15:42`, `15:42:30`), as a feed writes it;
 * nothing if there is no such day or time. Where clocks go back and show it twice, the first of the two; where they go
 * forward and leave it out, as much later as they go forward: 02:30 becomes 03:30.
 */
export function isoIn(date: string, time: string, zone: string): string | undefined {
  const wall = wallOf(date, time);
  if (wall === undefined) return undefined;
  const [before, after] = [wall - day, wall + day].map((near) => wall - offsetAt(near, zone) * minute);
  const shown = [before, after].filter(
    (instant) => instant !== undefined && instant + offsetAt(instant, zone) * minute === wall,
  ) as number[];
  return zonedIso(shown.length > 0 ? Math.min(...shown) : (before ?? wall), zone);
}

/** The day and time as if they were in UTC: a number to reckon with. */
function wallOf(date: string, time: string): number | undefined {
  const written = `${date}T${/^\d\d:\d\d$/.test(time) ? `${time}:00` : time}`;
  const wall = Date.parse(`${written}Z`);
  // The 30th of February would be the 2nd of March.
  return !Number.isNaN(wall) && new Date(wall).toISOString().startsWith(written) ? wall : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC. */
function offsetAt(instant: number, zone: string): number {
  // Making one costs a hundred times its use.
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0] = /([+\u2212-])(\d\d):(\d\d)/.exec(name) ?? [];
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '+' ? offset : -offset;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
