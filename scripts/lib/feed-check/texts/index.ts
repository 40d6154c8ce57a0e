import type { Level, LintLanguage } from '../../../../lib/feed/lint/index.ts';
import { lintMessages } from '../../../../lib/feed/lint/index.ts';
import { oneLine } from '../one-line.ts';
import type { Refusal, RefusalKey } from '../source.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** What the command says besides findings. */
export interface CheckTexts {
  usage: string;
  head(where: string, suggestions: number): string;
  feed: string;
  item(title: string, id: string): string;
  counts(counts: Record<Level, number>): string;
  publishable: string;
  notPublishable: string;
  unreadable(where: string): string;
  missing: string;
  closed: string;
  /** What the extension would show to an employee. */
  told(sentence: string): string;
  /** What the extension says of a feed it cannot read. */
  sentence(key: Exclude<RefusalKey, 'file.missing' | 'file.unreadable'>): string;
  notCompared(where: string): string;
  imagesLeft(count: number): string;
  linksLeft(count: number): string;
}

export const texts: Record<LintLanguage, CheckTexts> = { en, fr };

const repairKeys = {
  'feed.error.not_json': 'problem.not_json',
  'feed.error.html': 'problem.html',
  'feed.error.sign_in': 'problem.html',
  'feed.error.not_a_feed': 'problem.not_a_feed',
} as const;

/** Why something could not be read, what an employee would be told, and what helps: a line each. */
export function refusalIn(language: LintLanguage, where: string, { key, detail }: Refusal): string[] {
  const said = texts[language];
  const head = said.unreadable(oneLine(where));
  if (key === 'file.missing') return [head, said.missing];
  if (key === 'file.unreadable') return [head, said.closed];
  const repair = key in repairKeys ? repairKeys[key as keyof typeof repairKeys] : undefined;
  const lines = [
    head,
    said.told(said.sentence(key)),
    detail,
    repair && lintMessages[language].repairs[repair],
  ];
  return lines.filter((line) => line !== undefined);
}
