import { styleText } from 'node:util';
import { type Finding, type LintLanguage, lintMessages, say } from '../../../lib/feed/lint/index.ts';
import { oneLine } from './one-line.ts';
import { countsOf, type Outcome } from './outcome.ts';
import { type CheckTexts, texts } from './texts/index.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';
type Paint = (style: Style, text: string) => string;

const colours = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

/** For people: what there is to mend, suggestion by suggestion, the most serious first, and how it stands in all. */
export function reportOf(outcome: Outcome, language: LintLanguage, isColoured: boolean): string {
  const paint: Paint = (style, text) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const said = texts[language];
  const groups = [...groupsOf(outcome.findings)].map(([, findings]) => groupText(findings, language, paint));
  const { suggestions, where } = outcome;
  const head = paint('bold', said.head(oneLine(where), suggestions));
  return [head, ...groups, closing(outcome, said, paint)].join('\n\n');
}

/** By item, or the feed itself, in the order of their first findings. */
function groupsOf(findings: readonly Finding[]): Map<string, Finding[]> {
  const place = ({ path, item }: Finding) => `${/^items\[\d+\]/.exec(path)?.[0] ?? ''} ${item?.id ?? ''}`;
  return Map.groupBy(findings, place);
}

function groupText(findings: readonly Finding[], language: LintLanguage, paint: Paint): string {
  const item = findings[0]?.item;
  const name = item ? texts[language].item(oneLine(item.title), oneLine(item.id)) : texts[language].feed;
  const each = findings.map((finding) => findingText(finding, language, paint));
  return [paint('bold', name), ...each].join('\n');
}

/** Each line starts with something of ours: what a file holds must not be taken for a command by what reads the log. */
function findingText(finding: Finding, language: LintLanguage, paint: Paint): string {
  const { level, path, rule } = finding;
  const { field, reason, repair } = say(finding, language);
  const label = paint(colours[level], lintMessages[language].levels[level]);
  return [
    `  ${label}  ${oneLine(field)}  ${paint('dim', oneLine(`${path} (${rule})`.trim()))}`,
    `    – ${oneLine(reason)}`,
    `    → ${oneLine(repair)}`,
  ].join('\n');
}

function closing({ findings, publishable }: Outcome, said: CheckTexts, paint: Paint): string {
  const verdict = publishable ? paint('green', said.publishable) : paint('red', said.notPublishable);
  return `${said.counts(countsOf(findings))} ${verdict}`;
}
