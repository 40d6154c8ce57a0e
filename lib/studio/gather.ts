import { type FindingId, type Level, outsideIds, rules } from '../feed/lint/index.ts';
import { problemKeys } from '../feed/parse/problem.ts';
import type { Advice } from './advice.ts';
import type { Where } from './book.ts';
import { whereOf } from './repairs.ts';

/** The same thing, wherever it was found. */
export interface Same {
  rule: FindingId;
  level: Level;
  /** One at least. */
  all: Advice[];
}

/** The advice on a feed, so that nobody stands before a wall of it. */
export interface Gathered {
  /** What matters most. */
  first: Same[];
  /** What was found many times: a line each. */
  often: Same[];
  /** What is left, by what it is about. */
  rest: { where: Where; all: Advice[] }[];
}

const mostFirst = 3;
/** From so many on, the same thing is told in one line. */
const many = 3;

const order: FindingId[] = [...rules.map(({ id }) => id), ...problemKeys, ...outsideIds];
const weight: Record<Level, number> = { error: 0, warning: 1, advice: 2 };

/** @param advice what matters most first, as the check gives it */
export function gathered(advice: readonly Advice[]): Gathered {
  const same = [...Map.groupBy(advice, ({ rule }) => rule)]
    .map(([rule, all]): Same => ({ rule, level: all[0]?.level ?? 'advice', all }))
    .toSorted(
      (one, other) =>
        weight[one.level] - weight[other.level] || order.indexOf(one.rule) - order.indexOf(other.rule),
    );
  const rest = same.slice(mostFirst);
  const single = new Set(rest.filter(({ all }) => all.length < many).flatMap(({ all }) => all));
  const bySubject = Map.groupBy(
    advice.filter((one) => single.has(one)),
    whereOf,
  );
  return {
    first: same.slice(0, mostFirst),
    often: rest.filter(({ all }) => all.length >= many),
    rest: [...bySubject].map(([where, all]) => ({ where, all })),
  };
}
