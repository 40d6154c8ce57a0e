import type { Item } from '@/lib/feed/format.ts';
import { isNetwork, networkName } from '@/lib/networks/index.ts';
import type { useI18n } from '../../app/i18n.tsx';

type I18n = ReturnType<typeof useI18n>;

/** A place of the file, and what stands there: a text, or a list of them. */
export type Row = readonly [path: string, value: string | readonly string[] | undefined];

/** Everything that a suggestion says, in the order in which somebody reads who has to agree to it. */
export function itemRows(item: Item, i18n: I18n): Row[] {
  const { t, moment, languageName } = i18n;
  const own = item._own_words;
  return [
    ['_own_words.status', statusOf(item, i18n)],
    ['_own_words.why', own.why],
    ['_own_words.angles', own.angles],
    ['_own_words.facts', factsOf(item, i18n)],
    ['external_url', item.external_url],
    ['url', item.url],
    ['_own_words.suggestions', wordingsOf(item, i18n)],
    ['summary', item.summary],
    ['content_text', item.content_text],
    ['_own_words.keep', own.keep],
    ['_own_words.hashtags', own.hashtags],
    ['tags', item.tags],
    ...(own.status === 'withdrawn' ? [] : weightRows(item, i18n)),
    ['_own_words.kind', own.kind && t(`kind.${own.kind}`)],
    ['_own_words.format', own.format && t(`studio.format.${own.format}`)],
    ['language', item.language && languageName(item.language)],
    ['_own_words.starts_at', own.starts_at && moment(own.starts_at)],
    ['_own_words.expires_at', own.expires_at && moment(own.expires_at)],
    ['date_published', item.date_published && moment(item.date_published)],
    ['date_modified', item.date_modified && moment(item.date_modified)],
    ['_own_words.supersedes', own.supersedes],
    ...pictureRows(item, i18n),
  ];
}

/** What has to be said one way or the other. */
function weightRows({ _own_words: { promotional, rewarded } }: Item, { t }: I18n): Row[] {
  return [
    ['_own_words.promotional', t(promotional ? 'studio.review.yes' : 'studio.review.no')],
    ['_own_words.rewarded', t(rewarded ? 'studio.review.yes' : 'studio.review.no')],
  ];
}

function pictureRows({ image, _own_words: own }: Item, { t }: I18n): Row[] {
  if (image === undefined) return [];
  return [
    ['image', image],
    ['_own_words.image_alt', own.image_alt ?? t('studio.review.not_said')],
    ['_own_words.image_credit', own.image_credit ?? t('studio.review.not_said')],
    ['_own_words.image_consent', t(own.image_consent ? 'studio.review.yes' : 'studio.review.not_said')],
  ];
}

function statusOf({ _own_words: { status, note } }: Item, { t }: I18n): string | undefined {
  if (status === 'live') return note;
  const shown = t(`card.${status}`);
  return note === undefined
    ? t('studio.review.no_note', { status: shown })
    : t('studio.review.status', { status: shown, note });
}

function factsOf({ _own_words: { facts } }: Item, { t }: I18n): string[] {
  return facts.map(({ text, source }) =>
    source === undefined
      ? t('studio.review.no_source', { fact: text })
      : t('studio.review.fact', { fact: text, source }),
  );
}

function wordingsOf({ _own_words: { suggestions } }: Item, { t, languageName }: I18n): string[] {
  return suggestions.map(({ network, language, text }) => {
    const name = isNetwork(network) ? networkName(network) : network;
    const where = [name, language && languageName(language)].filter(Boolean).join(' · ');
    return where === '' ? text : t('studio.review.wording', { where, text });
  });
}
