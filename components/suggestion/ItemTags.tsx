import type { SuggestionRecord } from '@/lib/database/records.ts';
import { stateOf, wordingsOf } from '@/lib/feed/item.ts';
import { baseLanguage } from '@/lib/i18n/base-language.ts';
import { useI18n } from '../app/i18n.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './ItemTags.module.css';

/** What one should know of a suggestion at a glance. */
export function ItemTags({ suggestion, draft }: { suggestion: SuggestionRecord; draft: boolean }) {
  const { t, until, language, languageName } = useI18n();
  const { item, goneAt } = suggestion;
  const own = item._own_words;
  const now = Date.now();
  const state = stateOf(item, now);
  const over = goneAt !== undefined || state === 'withdrawn';
  return (
    <p className={styles.tags}>
      {draft && <Tag tone="accent">{t('card.draft')}</Tag>}
      {over && <Tag tone="caution">{t('card.gone')}</Tag>}
      {!over && state === 'paused' && <Tag tone="caution">{t('card.paused')}</Tag>}
      {!over && state === 'expired' && <Tag tone="caution">{t('card.expired')}</Tag>}
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
