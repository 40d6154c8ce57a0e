import type { Level, LintLanguage } from '../../../../lib/feed/lint/index.ts';
import { lintMessages } from '../../../../lib/feed/lint/index.ts';
import type { Place } from '../json-place.ts';
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
  /** Why, to those who publish: the extension says it to employees. */
  refusals: Record<RefusalKey, string>;
  /** Where a file stops being JSON. */
  brokenAt(place: Place): string;
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

/** What could not be read, why, where it stops being JSON, and what helps: a line each. */
export function refusalIn(language: LintLanguage, where: string, { key, place }: Refusal): string[] {
  const said = texts[language];
  const head = said.unreadable(oneLine(where));
  const repair = key in repairKeys ? repairKeys[key as keyof typeof repairKeys] : undefined;
  const lines = [
    head,
    said.refusals[key],
    place && said.brokenAt(place),
    repair && lintMessages[language].repairs[repair],
  ];
  return lines.filter((line) => line !== undefined);
}
