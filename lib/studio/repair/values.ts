import { minimumOwnBounds, statuses } from '../../feed/format.ts';
import { allNearest } from '../../feed/lint/nearest.ts';
import { fieldOf } from '../../feed/lint/places.ts';
import { valueAt } from '../../feed/lint/schema.ts';
import { isObject, type Json } from '../../feed/parse/clean.ts';
import { cleanLink } from '../../feed/parse/clean-link.ts';
import { addressesIn } from '../../feed/personal/content.ts';
import { fieldSet, fileAt } from '../book.ts';
import { inFractions } from '../mix.ts';
import { baseOf } from '../read.ts';
import { isoIn, ownZone } from '../zoned.ts';
import { type Found, type Mender, plain, type Repair, type RepairName } from './repair.ts';

/** Another value in the place of the one that is there; nothing if there is none to put. */
function instead(
  { finding: { path }, book, where, now }: Found,
  name: RepairName,
  of: (value: Json | undefined) => Json | undefined,
): Repair | undefined {
  const before = valueAt(fileAt(book, where), path);
  const value = of(before);
  if (value === undefined || value === before) return undefined;
  return plain(name, (later) => fieldSet(later, where, path, value, now));
}

/** What tells who followed a link, out of a link or of the links in a text. */
export const trackingOut: Mender = (found) =>
  instead(found, 'studio.repair.clean_link', (text) => {
    if (typeof text !== 'string') return undefined;
    const isLink = !/\s/.test(text.trim()) && URL.canParse(text, baseOf(found.book.feed));
    if (isLink) return withoutTracking(text.trim(), baseOf(found.book.feed));
    return addressesIn(text).reduce((left, one) => left.replaceAll(one, cleanLink(one).link), text);
  });

/** A link may start at the feed’s address: it still does, afterwards. */
function withoutTracking(link: string, base: string): string {
  if (URL.canParse(link)) return cleanLink(link).link;
  const beforeParameters = /^[^?#;]*/;
  const [whole = ''] = beforeParameters.exec(new URL(link, base).href) ?? [];
  const [start = ''] = beforeParameters.exec(link) ?? [];
  return `${start}${cleanLink(new URL(link, base).href).link.slice(whole.length)}`;
}

const noZone = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?$/i;

/** A date that names no zone, on the clocks of this computer. A day alone means its start, or its end where it is one. */
export const onOwnClocks: Mender = (found) =>
  instead(found, 'studio.repair.own_zone', (date) => {
    const [, day, time] = noZone.exec(typeof date === 'string' ? date.trim() : '') ?? [];
    const usual = fieldOf(found.finding.path) === 'expires_at' ? '23:59:59' : '00:00';
    return day && isoIn(day, time ?? usual, ownZone());
  });

/** A status with a slip of the pen in it, where it can have been one only. */
export const statusAsMeant: Mender = (found) =>
  fieldOf(found.finding.path) === 'status'
    ? instead(found, 'studio.repair.as_meant', (status) => {
        const meant = typeof status === 'string' ? allNearest(status.trim(), statuses) : [];
        return meant.length === 1 ? meant[0] : undefined;
      })
    : undefined;

export const minimumWithinBounds: Mender = (found) =>
  instead(found, 'studio.repair.nearest_share', (asked) => {
    const { least, most } = minimumOwnBounds;
    return typeof asked === 'number' ? Math.min(most, Math.max(least, asked)) : undefined;
  });

export const mixInFractions: Mender = (found) =>
  instead(found, 'studio.repair.as_read', (mix) => (isObject(mix) ? inFractions(mix) : undefined));
