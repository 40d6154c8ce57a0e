import type * as z from 'zod/mini';
import type { Json, JsonObject } from './clean.ts';
import { type ProblemKey, placeOf, type Report } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a copy of JSON against a strict schema; what does not fit is taken out and reported, the smallest part first
 * (a field, then what contains it), until the rest fits. `undefined` when nothing usable is left.
 */
export function holdTo<S extends z.ZodMiniType>(
  schema: S,
  value: JsonObject,
  path: string,
  report: Report,
): z.output<S> | undefined {
  for (let round = 0; round < 6; round++) {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    // Later list entries go first, so that the places named stay those of the file.
    // One per place: a value of a wrong kind can fail twice, and the second time would cost its neighbour.
    const places = new Map(result.error.issues.map((issue) => [placeOf(issue.path), issue]));
    const issues = [...places.values()].sort((one, other) => comparePaths(other.path, one.path));
    for (const issue of issues) {
      const removed = takeOut(value, issue.path);
      if (!removed) return undefined;
      report(keyOf(issue), `${path}${path && removed.length > 0 ? '.' : ''}${placeOf(removed)}`, 'warning');
    }
  }
  return undefined;
}

function keyOf(issue: Issue): ProblemKey {
  if (issue.code === 'too_big' && issue.origin !== 'number')
    return issue.origin === 'array' ? 'problem.too_many_points' : 'problem.text_too_long';
  if (issue.code === 'custom' && issue.message !== 'language') return 'problem.unsafe_link';
  return 'problem.field_ignored';
}

function comparePaths(one: readonly PropertyKey[], other: readonly PropertyKey[]): number {
  for (const [depth, step] of one.entries()) {
    const against = other[depth];
    if (against === undefined) return 1;
    if (typeof step === 'number' && typeof against === 'number' && step !== against) return step - against;
  }
  return one.length - other.length;
}

/** Removes what stands at `path`, or, where it is missing already, the thing that needs it. The path removed, or none. */
function takeOut(root: JsonObject, path: readonly PropertyKey[]): readonly PropertyKey[] | undefined {
  if (path.length === 0) return undefined;
  const parentPath = path.slice(0, -1);
  const parent = parentPath.reduce<Json | undefined>((at, step) => child(at, step), root);
  const last = path.at(-1) as PropertyKey;
  if (Array.isArray(parent)) {
    parent.splice(Number(last), 1);
    return path;
  }
  if (typeof parent !== 'object' || parent === null) return takeOut(root, parentPath);
  const name = String(last);
  if (!(name in parent)) return takeOut(root, parentPath);
  delete parent[name];
  return path;
}

function child(at: Json | undefined, step: PropertyKey): Json | undefined {
  if (Array.isArray(at)) return at[Number(step)];
  return typeof at === 'object' && at !== null ? at[String(step)] : undefined;
}
