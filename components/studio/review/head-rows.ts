import type { FeedHead } from '@/lib/feed/format.ts';
import type { useI18n } from '../../app/i18n.tsx';
import type { Row } from './item-rows.ts';

type I18n = ReturnType<typeof useI18n>;
type Own = FeedHead['_own_words'];

/** Everything that a feed says besides its suggestions: what the company promises first. */
export function headRows({ _own_words: own, ...head }: FeedHead, i18n: I18n): Row[] {
  const { percent, languageName } = i18n;
  const { charter } = own;
  return [
    ['language', head.language && languageName(head.language)],
    ['description', head.description],
    ['home_page_url', head.home_page_url],
    ['_own_words.charter', charter && joined(charter.title, charter.version, charter.url)],
    [
      '_own_words.charter.commitments',
      charter?.commitments.map(({ text, link }) => because(i18n, text, link)),
    ],
    ['_own_words.charter.rules.do', rulesOf(charter, 'do', i18n)],
    ['_own_words.charter.rules.dont', rulesOf(charter, 'dont', i18n)],
    ['_own_words.disclosure', pairs(own.disclosure, i18n, languageName)],
    ['_own_words.phrases', own.phrases.map(({ match, reason }) => because(i18n, match, reason))],
    ['_own_words.mix', mixOf(own.mix, i18n)],
    ['_own_words.minimum_own', own.minimum_own === undefined ? undefined : percent(own.minimum_own)],
    ['_own_words.contact', own.contact],
    ['_own_words.links', own.links.map(({ title, url }) => because(i18n, title, url))],
    ['_own_words.leaders', peopleOf(own.leaders, i18n)],
    ['_own_words.champions', peopleOf(own.champions, i18n)],
    ['_own_words.results', own.results.map(({ period, text, url }) => resultOf(i18n, period, text, url))],
  ];
}

function joined(...parts: (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined).join('\n') || undefined;
}

/** A text with its reason, or the place where it stands, behind it. */
function because({ t }: I18n, text: string, why: string | undefined): string {
  return why === undefined ? text : t('studio.review.reason', { text, why });
}

function rulesOf(charter: Own['charter'], kind: 'do' | 'dont', i18n: I18n): string[] | undefined {
  return charter?.rules.flatMap(({ [kind]: text, why }) => (text ? [because(i18n, text, why)] : []));
}

function pairs(record: Record<string, string> = {}, { t }: I18n, name: (key: string) => string): string[] {
  return Object.entries(record).map(([key, text]) => t('studio.review.wording', { where: name(key), text }));
}

function mixOf({ promotional_max, ...kinds }: NonNullable<Own['mix']> = {}, { t, percent }: I18n): string[] {
  const share = (where: string, part: number) => t('studio.review.wording', { where, text: percent(part) });
  return [
    ...(promotional_max === undefined ? [] : [share(t('studio.review.promotional_most'), promotional_max)]),
    ...(['product', 'culture', 'industry'] as const).flatMap((kind) => {
      const part = kinds[kind];
      return part === undefined ? [] : [share(t(`kind.${kind}`), part)];
    }),
  ];
}

function peopleOf(people: Own['leaders'], { t }: I18n): string[] {
  return people.map(({ name, url, consent }) =>
    t(consent ? 'studio.review.agreed' : 'studio.review.not_agreed', { name, url }),
  );
}

function resultOf(i18n: I18n, period: string, text: string, url: string | undefined): string {
  return because(i18n, i18n.t('studio.review.wording', { where: period, text }), url);
}
