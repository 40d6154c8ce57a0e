import { cleanLink } from '../../parse/clean-link.ts';
import { addressesIn, contentSigns } from '../../personal/content.ts';
import { fieldOf, type Placed } from '../places.ts';
import { rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Fields that may start at the feed's own address. */
const relative: ReadonlySet<string> = new Set(['url', 'external_url', 'image']);

/** Every address in the file, also in the midst of a text, with its place. */
function addressesOf({ texts, base }: Subject): Placed<string>[] {
  return texts.flatMap(({ value, path }) => {
    const whole = relative.has(fieldOf(path)) ? URL.parse(value, base)?.href : undefined;
    return (whole ? [whole] : addressesIn(value)).map((address) => ({ value: address, path }));
  });
}

/** What tells who followed a link. The extension leaves it out; who opens the file can see it. */
export const linkTracking = rule('link-tracking', 'warning', (subject) =>
  addressesOf(subject).flatMap(({ value, path }) => {
    const names = cleanLink(value).removed.map(({ name }) => name);
    return names.length > 0 ? [{ path, values: { names: [...new Set(names)] } }] : [];
  }),
);

/** What looks like somebody in an address: an e-mail address, a number of staff, a key of one’s own. */
export const linkPersonal = rule('link-personal', 'warning', (subject) => {
  const { items, ...head } = subject.feed;
  const repeated = contentSigns({ head, items })
    .filter(({ what }) => what === 'random')
    .map(({ value }) => value);
  return addressesOf(subject).flatMap(({ value: address, path }) => {
    const tracking = cleanLink(address).removed.map(({ name, value }) => `${name}=${value}`);
    const own = contentSigns({ items: [{ address }] }).map(({ value }) => value);
    const shared = repeated.filter((part) => address.includes(part));
    const parts = [...new Set([...own, ...shared])].filter((part) => !tracking.includes(part));
    return parts.length > 0 ? [{ path, values: { parts } }] : [];
  });
});
