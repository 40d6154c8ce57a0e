import type { Finding } from '../finding.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LintMessages, Words } from './types.ts';

export const lintMessages = { en, fr } satisfies Record<string, LintMessages>;
export type LintLanguage = keyof typeof lintMessages;

export type Sayable = Pick<Finding, 'rule' | 'path' | 'values'>;

export interface Said {
  /** `fact 1, source` */
  field: string;
  reason: string;
  repair: string;
}

/** A finding in words: which field of its item it is about, why it is one, and what to do. */
export function say({ rule, path, values }: Sayable, language: LintLanguage): Said {
  const messages: LintMessages = lintMessages[language];
  return { field: fieldName(path, language), ...sentencesOf(rule, values, messages) };
}

function sentencesOf(
  rule: Sayable['rule'],
  values: object | undefined,
  { rules, problems, repairs }: LintMessages,
): Omit<Said, 'field'> {
  if (isProblem(rule, problems)) return said(problems[rule], repairs[rule], values);
  const { reason, repair } = rules[rule] as Words;
  return said(reason, repair, values);
}

function said(reason: Filling, repair: Filling, values: object | undefined): Omit<Said, 'field'> {
  return { reason: filled(reason, values), repair: filled(repair, values) };
}

function isProblem<Key extends string>(
  rule: string,
  problems: { readonly [One in Key]: unknown },
): rule is Key {
  return Object.hasOwn(problems, rule);
}

type Filling = string | ((values: never) => string);

function filled(sentence: Filling, values: object | undefined): string {
  return typeof sentence === 'string' ? sentence : sentence(values as never);
}

/** `items[3]._own_words.facts[0].source` → `fact 1, source` */
export function fieldName(path: string, language: LintLanguage): string {
  const { feed, item, fields }: LintMessages = lintMessages[language];
  if (path === '') return feed;
  const within = path.replace(/^items\[\d+\]\.?/, '');
  const names = within
    .split('.')
    .filter((step) => step !== '' && step !== '_own_words')
    .map((step) => {
      const [, name = step, index] = /^(.*?)(?:\[(\d+)\])?$/.exec(step) ?? [];
      const label = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const [one, all] = typeof label === 'object' ? label : [label ?? name, label ?? name];
      return index === undefined ? all : `${one} ${Number(index) + 1}`;
    });
  if (names.length > 0) return names.join(', ');
  return within === path ? feed : item;
}
