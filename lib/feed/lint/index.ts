import type { JsonObject } from '../parse/clean.ts';
import type { Problem } from '../parse/problem.ts';
import { expectedAt } from './expected.ts';
import type { Finding, Level } from './finding.ts';
import { rules } from './rules/index.ts';
import { byWeight } from './sort.ts';
import { type LintOptions, namedAt, type Read, readSubject, type Subject } from './subject.ts';
import type { Values } from './values.ts';

export type { Finding, FindingId, Level } from './finding.ts';
export { type LintLanguage, lintMessages, type Said, say } from './messages/index.ts';
export {
  type Images,
  imageFindings,
  imagesOf,
  type LinkAnswer,
  linkFindings,
  linksOf,
  outsideIds,
} from './outside/index.ts';
export { rules } from './rules/index.ts';
export { byWeight } from './sort.ts';
export { type LintOptions, type Read, readSubject, type Subject } from './subject.ts';

const levelOf: Record<Problem['level'], Level> = { error: 'error', warning: 'warning', info: 'advice' };

/**
 * Everything to mend in a feed, what matters most first, within one level in the order of the file. Never
 * throws; of a file that is no feed, only that is said.
 *
 * @param source the decoded text of the file
 */
export function lintFeed(source: string, options: LintOptions): Finding[] {
  return findingsIn(readSubject(source, options));
}

/** The same of a file that was read for the rules already. */
export function findingsIn(read: Read): Finding[] {
  return findingsWith(read, read.subject ? foundIn(read.subject) : []);
}

/** The same for whoever has run the rules already, one after the other: see `foundBy`. */
export function findingsWith({ subject, file, problems }: Read, all: readonly Finding[]): Finding[] {
  const found = withoutMisspelt(all);
  const reported = reportedIn(problems, found, file);
  return byWeight(
    withoutSecrets([...reported, ...found]).map((finding) => {
      const item = finding.item ?? namedAt(finding.path, file, subject?.entries ?? []);
      return item ? { ...finding, item } : finding;
    }),
    file,
  );
}

/** What reading has found, unless a rule says it with its consequence. */
function reportedIn(problems: readonly Problem[], found: readonly Finding[], file: JsonObject): Finding[] {
  const told = placesOf('life-unreadable', found);
  return problems
    .filter(({ key, path }) => key !== 'problem.field_ignored' || !told.has(path))
    .map(({ key, path, level }) => ({
      rule: key,
      path,
      level: levelOf[level],
      ...(key === 'problem.field_ignored' && { values: expectedAt(path, file) }),
    }));
}

/** Without what is missing only because its name is misspelt, or because it stands elsewhere. */
function withoutMisspelt(found: readonly Finding[]): Finding[] {
  const meant = found.flatMap(({ rule, path, values }) =>
    rule === 'unknown-field' ? meantPlace(path, values as Values['unknown-field']) : [],
  );
  return found.filter(
    ({ rule, path }) =>
      !rule.startsWith('no-') || !meant.some((place) => path === place || path.startsWith(`${place}.`)),
  );
}

function meantPlace(path: string, { name, meant, place }: Values['unknown-field']): string[] {
  const at = path.slice(0, path.lastIndexOf('.') + 1);
  if (place === 'inside') return [`${at}_own_words.${name}`];
  return meant === undefined ? [] : [`${at}${meant}`];
}

/** What must not be public must not stand in the records of whatever runs this, either. */
function withoutSecrets(findings: readonly Finding[]): Finding[] {
  const secret = placesOf('confidential-phrase', findings);
  return findings.map((finding) => {
    if (!finding.values || !('found' in finding.values) || !secret.has(finding.path)) return finding;
    const { found: _, ...values } = finding.values;
    return { ...finding, values };
  });
}

function placesOf(rule: Finding['rule'], findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter((finding) => finding.rule === rule).map(({ path }) => path));
}

function foundIn(subject: Subject): Finding[] {
  return rules.flatMap((rule) => foundBy(rule, subject));
}

/** What one rule finds. */
export function foundBy({ id, level, check }: (typeof rules)[number], subject: Subject): Finding[] {
  return check(subject).map((found): Finding => ({ rule: id, level, ...found }));
}
