import { isObject, type Json, type JsonObject } from '../parse/clean.ts';
import type { Finding, Level } from './finding.ts';
import { stepsOf } from './schema.ts';

const weight: Record<Level, number> = { error: 0, warning: 1, advice: 2 };

/** What matters most first, within one level in the order of the file; otherwise in the order given. */
export function byWeight(findings: readonly Finding[], file: JsonObject): Finding[] {
  return findings
    .map((finding) => ({ finding, place: placeIn(file, finding.path) }))
    .toSorted(
      (one, other) =>
        weight[one.finding.level] - weight[other.finding.level] || compare(one.place, other.place),
    )
    .map(({ finding }) => finding);
}

/** At each step down the how-manieth entry it is; behind all others where it is not there. */
function placeIn(file: JsonObject, path: string): number[] {
  let at: Json | undefined = file;
  return stepsOf(path).map((step) => {
    const holder: Json | undefined = at;
    at = undefined;
    if (Array.isArray(holder)) {
      at = holder[Number(step)];
      return Number(step);
    }
    if (!isObject(holder)) return Number.POSITIVE_INFINITY;
    at = holder[step];
    const index = Object.keys(holder).indexOf(step);
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  });
}

function compare(one: readonly number[], other: readonly number[]): number {
  const depth = Math.min(one.length, other.length);
  for (let at = 0; at < depth; at++) {
    const [here, there] = [one[at] ?? 0, other[at] ?? 0];
    if (here !== there) return here < there ? -1 : 1;
  }
  return one.length - other.length;
}
