import { stepsOf } from '../feed/lint/schema.ts';
import { isObject, type Json, type JsonObject } from '../feed/parse/clean.ts';
import { placeOf } from '../feed/parse/problem.ts';

/** What stands in a file without what somebody left blank. */
export interface Tidy {
  file: JsonObject;
  /** The place in what was tidied of a place in `file`: `angles[1]` was `angles[2]` if the one before is blank. */
  before(path: string): string;
}

/** Says which kind of thing an entry is, and nothing by itself. */
const saysNothing = new Set(['network', 'language', 'kind', 'consent']);

/** Which entries of a list are left, by the list's place in the file. */
type Kept = Map<string, number[]>;

/**
 * Leaves out what would only be reported: blank texts, entries and objects with nothing in them. What is half written
 * stays, so that the check can say what is missing.
 */
export function tidied(written: JsonObject): Tidy {
  const kept: Kept = new Map();
  const file = (tidy(written, [], kept) ?? {}) as JsonObject;
  return { file, before: (path) => placeBefore(path, kept) };
}

function tidy(value: Json, path: (string | number)[], kept: Kept): Json | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (value === null) return undefined;
  if (Array.isArray(value)) return tidyList(value, path, kept);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, entry]) => {
    const left = tidy(entry, [...path, name], kept);
    return left === undefined ? [] : [[name, left] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function tidyList(list: Json[], path: (string | number)[], kept: Kept): Json[] | undefined {
  const places: number[] = [];
  const left: Json[] = [];
  for (const [index, entry] of list.entries()) {
    const one = tidy(entry, [...path, left.length], kept);
    if (one === undefined || (isObject(one) && !says(one))) continue;
    places.push(index);
    left.push(one);
  }
  if (left.length === 0) return undefined;
  kept.set(placeOf(path), places);
  return left;
}

function says(entry: JsonObject): boolean {
  return Object.keys(entry).some((name) => !saysNothing.has(name));
}

function placeBefore(path: string, kept: Kept): string {
  const after: (string | number)[] = [];
  const before = stepsOf(path).map((step) => {
    const places = kept.get(placeOf(after));
    after.push(places ? Number(step) : step);
    return places ? (places[Number(step)] ?? Number(step)) : step;
  });
  return placeOf(before);
}
