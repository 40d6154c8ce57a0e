import type { Kind } from '../../format.ts';
import type { PolicedTopic } from '../../parse/policing.ts';
import type { ProblemKey } from '../../parse/problem.ts';
import type { Level } from '../finding.ts';
import type { OutsideId } from '../outside/index.ts';
import type { RuleId } from '../rules/index.ts';
import type { Values } from '../values.ts';

type Sentence<Id> = Id extends keyof Values ? string | ((values: Values[Id]) => string) : string;

export interface Words<Id = string> {
  /** What is so, and what of it. */
  reason: Sentence<Id>;
  /** What to do about it. */
  repair: Sentence<Id>;
}

export type Repairs = { [Key in ProblemKey]: Sentence<Key> };

/** What every language must have. */
export interface LintMessages {
  rules: { [Id in RuleId | OutsideId]: Words<Id> };
  /** Why a problem is one, as Settings says it. */
  problems: { readonly [Key in ProblemKey]: Sentence<Key> };
  repairs: Repairs;
  /** The name of a field; of a list, that of one entry and that of all. */
  fields: Readonly<Record<string, string | readonly [one: string, all: string]>>;
  levels: Record<Level, string>;
  /** The file as a whole, and one suggestion as a whole. */
  feed: string;
  item: string;
}

/** What a language calls what a sentence is about. */
export interface Terms {
  topics: Record<PolicedTopic, string>;
  kinds: Record<Kind, string>;
}
