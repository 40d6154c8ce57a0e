import type { Level } from './finding.ts';
import type { Subject } from './subject.ts';
import type { Values } from './values.ts';

/** Where a rule has found something, and what its sentences need to know. */
export type Found<Id extends string = string> = {
  path: string;
  /** Where it weighs more than the rule by itself. */
  level?: Level;
  /** Only where the file has no such item any more; otherwise the path tells. */
  item?: { id: string; title: string };
} & (Id extends keyof Values ? { values: Values[Id] } : { values?: undefined });

/** One thing a feed is held to. Pure: the same subject, the same places. */
export interface Rule<Id extends string = string> {
  id: Id;
  level: Level;
  check(subject: Subject): Found<Id>[];
}

/** Names a rule; its findings are typed by its name. */
export function rule<const Id extends string>(
  id: Id,
  level: Level,
  check: (subject: Subject) => Found<NoInfer<Id>>[],
): Rule<Id> {
  return { id, level, check };
}
