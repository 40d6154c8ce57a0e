import type { Problem } from '../parse/problem.ts';
import type { Finding, Level } from './finding.ts';
import { rules } from './rules/index.ts';
import { type LintOptions, namedAt, readSubject, type Subject } from './subject.ts';

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
export { type LintOptions, readSubject, type Subject } from './subject.ts';

const levelOf: Record<Problem['level'], Level> = { error: 'error', warning: 'warning', info: 'advice' };
const weight: Record<Level, number> = { error: 0, warning: 1, advice: 2 };

/**
 * Everything to mend in a feed, what matters most first: what reading it reports, then the rules in their order. Never
 * throws; of a file that is no feed, only that is said.
 *
 * @param source the decoded text of the file
 */
export function lintFeed(source: string, options: LintOptions): Finding[] {
  const { subject, file, problems } = readSubject(source, options);
  const reported = problems.map(({ key, path, level }) => ({ rule: key, path, level: levelOf[level] }));
  const found = subject ? foundIn(subject) : [];
  return byWeight(
    [...reported, ...found].map((finding: Finding) => {
      const item = finding.item ?? namedAt(finding.path, file, subject?.entries ?? []);
      return item ? { ...finding, item } : finding;
    }),
  );
}

function foundIn(subject: Subject): Finding[] {
  return rules.flatMap(({ id, level, check }) =>
    check(subject).map((found): Finding => ({ rule: id, level, ...found })),
  );
}

/** What matters most first, otherwise in the order given. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => weight[one.level] - weight[other.level]);
}
