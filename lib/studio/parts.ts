import { isObject, type Json, type JsonObject } from '../feed/parse/clean.ts';

/** Can a field of this name stand in a place, as in `_own_words.charter.rules`? */
export function hasPlace(name: string): boolean {
  return /^(?!\d+$|__proto__$)[^.[\]]+$/.test(name);
}

/**
 * What can be told apart in a feed's head or in a suggestion, by place: texts, numbers and whole lists, however deep; an
 * object with a name that cannot stand in a place is one part. An empty list or object is nothing.
 */
export function partsOf(value: JsonObject, path = ''): Map<string, Json> {
  const parts = new Map<string, Json>();
  for (const [name, part] of Object.entries(value)) {
    if (!hasPlace(name)) continue;
    const place = path ? `${path}.${name}` : name;
    if (isObject(part) && Object.keys(part).every(hasPlace))
      for (const entry of partsOf(part, place)) parts.set(...entry);
    else if (part !== undefined && !(Array.isArray(part) && part.length === 0)) parts.set(place, part);
  }
  return parts;
}

/** JSON in which the order of names does not count: what says the same is the same text. */
export function stableJson(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${stableJson(value[name])}`)
    .join(',')}}`;
}

/** Do two values say the same, whatever the order of their names? */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return one === other || stableJson(one) === stableJson(other);
}
