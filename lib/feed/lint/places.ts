import type { Json } from '../parse/clean.ts';
import { isObject } from '../parse/clean.ts';
import { placeOf } from '../parse/problem.ts';

/** Something that was read, with its place in the file. */
export interface Placed<Value> {
  value: Value;
  path: string;
}

/**
 * The entries of a list with their places in the file. Reading leaves out bad ones and keeps the order of the others, so
 * each is found behind the one before it.
 *
 * @param list as it stands in the file
 * @param field what tells an entry from the others, unless entries are texts
 */
export function placedIn<Value>(
  list: Json | undefined,
  path: string,
  read: readonly Value[],
  field?: keyof Value & string,
): Placed<Value>[] {
  const entries = Array.isArray(list) ? list : [list];
  let next = 0;
  return read.map((value) => {
    const text = field === undefined ? value : value[field];
    const found = entries.findIndex((entry, index) => index >= next && textOf(entry, field) === text);
    const index = found < 0 ? next : found;
    next = index + 1;
    return { value, path: `${path}[${index}]` };
  });
}

function textOf(entry: Json | undefined, field: string | undefined): Json | undefined {
  return field !== undefined && isObject(entry) ? entry[field] : entry;
}

/** Every text of a value, however deep, with its place and the name of its field. */
export function textsIn(value: Json | undefined, path: readonly (string | number)[] = []): Placed<string>[] {
  if (typeof value === 'string') return [{ value, path: placeOf(path) }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => textsIn(entry, [...path, name]));
}

/** `items[3].url` → `url`; `tags[0]` → `tags` */
export function fieldOf(path: string): string {
  return path.replace(/\[\d+\]$/, '').replace(/.*[.\]]/, '');
}
