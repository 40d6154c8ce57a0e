import type { SuggestionRecord } from '@/lib/database/records.ts';
import { wordingsOf } from '@/lib/feed/item.ts';
import { standingOf } from '@/lib/feed/standing.ts';
import { baseLanguage } from '@/lib/i18n/base-language.ts';
import { useI18n } from '../app/i18n.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './ItemTags.module.css';

interface Props {
  suggestion: SuggestionRecord;
  draft: boolean;
  /** Is there a newer one in its place? */
  superseded?: boolean;
}

/** What one should know of a suggestion at a glance. */
export function ItemTags({ suggestion, draft, superseded = false }: Props) {
  const { t, until, language, languageName } = useI18n();
  const { item } = suggestion;
  const own = item._own_words;
  const now = Date.now();
  const state = standingOf(suggestion, now);
  return (
    <p className={styles.tags}>
      {draft && <Tag tone="accent">{t('card.draft')}</Tag>}
      <StateTag suggestion={suggestion} now={now} />
      {superseded && <Tag tone="caution">{t('card.superseded')}</Tag>}
      {own.status === 'corrected' && <Tag tone="caution">{t('card.corrected')}</Tag>}
      {state === 'expiring' && own.expires_at && (
        <Tag tone="caution">{t('card.expires', { when: until(Date.parse(own.expires_at), now) })}</Tag>
      )}
      {own.kind && <Tag>{t(`kind.${own.kind}`)}</Tag>}
      {/* One's own goes without saying. */}
      {item.language && baseLanguage(item.language) !== language && <Tag>{languageName(item.language)}</Tag>}
      {state === 'live' && own.expires_at && (
        <Tag>{t('card.expires', { when: until(Date.parse(own.expires_at), now) })}</Tag>
      )}
      {own.promotional && <Tag>{t('card.promotional')}</Tag>}
      {own.rewarded && <Tag tone="caution">{t('card.rewarded')}</Tag>}
      {wordingsOf(item).length === 0 && <Tag>{t('card.questions_only')}</Tag>}
    </p>
  );
}

/** What keeps it from being an ordinary one. */
function StateTag({ suggestion, now }: { suggestion: SuggestionRecord; now: number }) {
  const { t, until, day } = useI18n();
  const { starts_at = '', expires_at = '' } = suggestion.item._own_words;
  const state = standingOf(suggestion, now);
  const names = {
    withdrawn: () => t('card.withdrawn'),
    gone: () => t('card.gone'),
    paused: () => t('card.paused'),
    upcoming: () => t('card.starts', { when: until(Date.parse(starts_at), now) }),
    expired: () => t('card.expired', { date: day(Date.parse(expires_at), now) }),
  };
  if (state === 'live' || state === 'expiring') return null;
  return <Tag tone="caution">{names[state]()}</Tag>;
}
