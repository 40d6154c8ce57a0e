import { stepsOf } from '../feed/lint/schema.ts';
import { isObject, type Json, type JsonObject } from '../feed/parse/clean.ts';

/**
 * A copy with another value at a place (`_own_words.facts[0].source`); lists and objects on the way are made where they
 * are missing. `undefined` takes the field out; an entry of a list is taken out with `withoutEntry`.
 */
export function withValue(root: JsonObject, path: string, value: Json | undefined): JsonObject {
  return set(root, stepsOf(path), value) as JsonObject;
}

function set(at: Json | undefined, [step, ...rest]: string[], value: Json | undefined): Json | undefined {
  if (step === undefined) return value;
  // Only digits are an index: no field of a feed is called by a number.
  if (/^\d+$/.test(step)) {
    const list = Array.isArray(at) ? [...at] : [];
    list[Number(step)] = set(list[Number(step)], rest, value) ?? null;
    return list;
  }
  const { [step]: before, ...others } = isObject(at) ? at : {};
  const next = set(before, rest, value);
  // In its old place, so that a file does not change its order with every letter.
  if (isObject(at) && Object.hasOwn(at, step) && next !== undefined) return { ...at, [step]: next };
  return next === undefined ? others : { ...others, [step]: next };
}

// Always the same one: what is drawn from it is drawn anew only when there is something else.
const none: readonly Json[] = [];

/** The list at a place; empty where there is none. */
export function listAt(root: JsonObject, path: string): readonly Json[] {
  let at: Json | undefined = root;
  for (const step of stepsOf(path))
    at = Array.isArray(at) ? at[Number(step)] : isObject(at) ? at[step] : undefined;
  return Array.isArray(at) ? at : none;
}

/** A copy with an entry put into the list at `path`, before the one that is at `index` now. */
export function withEntry(root: JsonObject, path: string, index: number, entry: Json): JsonObject {
  return withValue(root, path, listAt(root, path).toSpliced(index, 0, entry));
}

/** A copy without an entry of the list at `path`; without the list, if it was the last. */
export function withoutEntry(root: JsonObject, path: string, index: number): JsonObject {
  const list = listAt(root, path).toSpliced(index, 1);
  return withValue(root, path, list.length > 0 ? list : undefined);
}

/** A copy of an object without some of its fields. */
export function withoutFields(object: JsonObject, ...names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
