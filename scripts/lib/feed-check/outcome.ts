import { type Finding, type Level, type LintLanguage, say } from '../../../lib/feed/lint/index.ts';
import type { Refusal } from './source.ts';
import { refusalIn } from './texts/index.ts';

/** What a check came to. */
export interface Outcome {
  where: string;
  /** The address it was held against. */
  base: string | undefined;
  suggestions: number;
  findings: Finding[];
  /** Nothing in it stands against publishing. */
  publishable: boolean;
  /** Whether it was held against a previous file. */
  compared: boolean;
}

export function countsOf(findings: readonly Finding[]): Record<Level, number> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

/** For programs. Within version 1 names are only added; docs/feed-check.md describes them. */
export function toJson({ where, base, findings, ...outcome }: Outcome): string {
  const said = findings.map((finding) => {
    const { rule, level, path, item, values } = finding;
    const [en, fr] = [say(finding, 'en'), say(finding, 'fr')];
    const inBoth = (part: keyof typeof en) => ({ en: en[part], fr: fr[part] });
    const texts = { field: inBoth('field'), reason: inBoth('reason'), repair: inBoth('repair') };
    return { rule, level, path, item, values, ...texts };
  });
  const head = { version: 1, source: where, base, readable: true, ...outcome, counts: countsOf(findings) };
  return JSON.stringify({ ...head, findings: said }, null, 2);
}

/** The same for what could not be read. */
export function refusalToJson(where: string, refusal: Refusal): string {
  const said = (language: LintLanguage) => refusalIn(language, where, refusal).join(' ');
  const error = { key: refusal.key, place: refusal.place, text: { en: said('en'), fr: said('fr') } };
  return JSON.stringify({ version: 1, source: where, readable: false, publishable: false, error }, null, 2);
}
