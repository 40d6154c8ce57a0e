import { type FindingId, type LintLanguage, type Said, say } from '../feed/lint/index.ts';
import { fieldName, type Sayable } from '../feed/lint/messages/index.ts';
import type { Words } from '../feed/lint/messages/types.ts';
import type { Values } from '../feed/lint/values.ts';
import { en } from './say/en.ts';
import { fr } from './say/fr.ts';
import type { StudioSentences } from './say/types.ts';

const languages = { en, fr } satisfies Record<LintLanguage, StudioSentences>;

type Filling = Words['reason'] | ((values: never) => string);

/**
 * A finding in words for people who do not see the file: as the check says it, but where that names a field of the file or
 * how it is written.
 */
export function sayInStudio(finding: Sayable & { item?: object }, language: LintLanguage): Said {
  const { own }: StudioSentences = languages[language];
  const { reason, repair } = say(finding, language);
  const ours: { reason?: Filling; repair?: Filling } = own[finding.rule] ?? {};
  const place = placeToName(finding).replace(/^_own_words$/, '');
  const whole = finding.item ? 'items[0]' : '';
  return {
    field: fieldName(place || whole, language),
    reason: ours.reason === undefined ? reason : filled(ours.reason, finding.values),
    repair: ours.repair === undefined ? repair : filled(ours.repair, finding.values),
  };
}

/** Of a field under a wrong name, what it is meant to be; of one that nothing is meant by, what holds it. */
function placeToName({ rule, path, values }: Sayable): string {
  if (rule !== 'unknown-field') return path;
  const { place, meant } = values as Values['unknown-field'];
  if (place !== 'here') return path;
  const holder = path.replace(/\.?[^.]+$/, '');
  return meant === undefined || meant === '_own_words' ? holder : `${holder}.${meant}`;
}

/** The same thing found `n` times, in a line; nothing of what a feed can only have once. */
export function sayMany(rule: FindingId, n: number, language: LintLanguage): string | undefined {
  return languages[language].many[rule]?.(n);
}

function filled(sentence: Filling, values: object | undefined): string {
  return typeof sentence === 'string' ? sentence : sentence(values as never);
}
