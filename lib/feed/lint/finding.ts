import type { ProblemKey } from '../parse/problem.ts';
import type { OutsideId } from './outside/index.ts';
import type { RuleId } from './rules/index.ts';

/** `error` costs employees something or must not be public, `warning` wants mending, `advice` is to be thought about. */
export type Level = 'error' | 'warning' | 'advice';

/** Whatever a finding can be about: a problem that reading has, a rule, or what lies outside of the file. */
export type FindingId = ProblemKey | RuleId | OutsideId;

/** Something to mend in a feed. `say` puts it into words. */
export interface Finding {
  rule: FindingId;
  level: Level;
  /** The place in the file: `items[3]._own_words.facts[0].source`; empty for the file as a whole. */
  path: string;
  /** The item it is about, which may have no id. */
  item?: { id: string; title: string };
  /** What its sentences say besides: see `Values`. */
  values?: object;
}
