import type { Formats } from '../i18n/formats.ts';
import type { Translator } from '../i18n/index.ts';
import type { Assessment } from '../own-words/index.ts';
import { scriptsOf } from './scripts.ts';

/** Raised whenever the gate would judge the same draft differently. */
export const gateVersion = '3';

/** A verdict somebody finds unfair, and what it was about. */
export interface Complaint {
  verdict: Assessment;
  draft: string;
  /** The item's own texts. */
  texts: readonly string[];
  /** How many texts of other suggestions were compared as well. */
  others: number;
  /** The item's language, a BCP 47 tag. */
  language: string | undefined;
  /** The extension's version. */
  version: string;
}

/**
 * The measures of a verdict as plain text, for somebody who may have to mend a suggestion or the gate. Only
 * `withText` puts the draft and the company's wording in it.
 */
export function reportOf(complaint: Complaint, withText: boolean, i18n: Translator & Formats): string {
  const { t } = i18n;
  const measures = measuresOf(complaint, i18n).join('\n');
  if (!withText) return measures;
  const wording = complaint.texts.map((text) => text.trim()).join('\n\n');
  const texts = [
    [t('report.draft'), complaint.draft.trim()],
    [t('report.wording'), wording],
  ];
  return [measures, ...texts.map((lines) => lines.join('\n'))].join('\n\n');
}

function measuresOf(complaint: Complaint, { t, number, percent, list, scriptName }: Translator & Formats) {
  const { verdict, draft, texts, others, language, version } = complaint;
  const { needed } = verdict;
  const scripts = scriptsOf(draft).map(({ code, part }) => `${scriptName(code)} ${percent(part)}`);
  return [
    t('report.version', { version, gate: gateVersion }),
    language ? t('report.language', { language }) : t('report.no_language'),
    t('report.scripts', { scripts: list(scripts) }),
    t('report.words', { words: number(verdict.words), content: number(verdict.content) }),
    t('report.own', { own: percent(verdict.own), needed: percent(needed.own) }),
    t('report.run', { run: number(verdict.longestRun), most: number(needed.run) }),
    t('report.fresh', { fresh: number(verdict.fresh), needed: number(needed.fresh) }),
    t('report.marked', { passages: number(verdict.copied.length), words: number(verdict.theirs.length) }),
    t('report.reasons', { reasons: list(verdict.reasons.map((reason) => t(`report.${reason}`))) }),
    t('report.texts', { texts: number(texts.length), others: number(others) }),
  ];
}
