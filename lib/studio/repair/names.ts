import type { Finding } from '../../feed/lint/index.ts';
import { allNearest } from '../../feed/lint/nearest.ts';
import { schemaAt, valueAt } from '../../feed/lint/schema.ts';
import type { Values } from '../../feed/lint/values.ts';
import { isObject, type Json } from '../../feed/parse/clean.ts';
import { fieldsSet, fileAt, head } from '../book.ts';
import { hasPlace } from '../parts.ts';
import { type Found, type Mender, plain } from './repair.ts';

/** A field under a name that has a slip in it, or in a place where it is not read. */
export const fieldInItsPlace: Mender = (found) => {
  const { finding, book, where, now } = found;
  const to = placeFor(found);
  const file = fileAt(book, where);
  const value = valueAt(file, finding.path);
  // What is there already is not written over.
  if (to === undefined || value === undefined || !isBlank(valueAt(file, to))) return undefined;
  const { place } = finding.values as Values['unknown-field'];
  return plain(place === 'here' ? 'studio.repair.as_meant' : 'studio.repair.in_its_place', (of) =>
    fieldsSet(
      of,
      where,
      [
        [finding.path, undefined],
        [to, value],
      ],
      now,
    ),
  );
};

function placeFor({ finding, book, where }: Found): string | undefined {
  const { name, place, meant } = finding.values as Values['unknown-field'];
  const holder = holderOf(finding, name);
  if (holder === undefined) return undefined;
  if (place === 'outside') return holder === '_own_words' ? name : undefined;
  if (place === 'inside') {
    const own = fileAt(book, where)._own_words;
    return holder === '' && (own === undefined || isObject(own)) ? `_own_words.${name}` : undefined;
  }
  const { properties } = schemaAt([where === head ? '' : 'items[0]', holder].filter(Boolean).join('.')) ?? {};
  const near = allNearest(name, Object.keys(properties ?? {}));
  return near.length === 1 && near[0] === meant ? [holder, meant].filter(Boolean).join('.') : undefined;
}

/** The place of what holds a field: `_own_words.facts[0]`, empty for the file itself; nothing for a name one cannot find. */
function holderOf({ path }: Finding, name: string): string | undefined {
  if (!hasPlace(name)) return undefined;
  if (path === name) return '';
  return path.endsWith(`.${name}`) ? path.slice(0, -name.length - 1) : undefined;
}

function isBlank(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '';
}
