import type { SuggestionRecord } from '@/lib/database/records.ts';
import { stateOf } from '@/lib/feed/item.ts';
import { useI18n } from '../app/i18n.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Why a suggestion is not an ordinary one: paused, corrected, withdrawn, over or gone. */
export function Standing({ suggestion }: { suggestion: SuggestionRecord }) {
  const { t } = useI18n();
  const { item, goneAt } = suggestion;
  const { status, note } = item._own_words;
  const state = stateOf(item, Date.now());
  const key =
    state === 'withdrawn' || state === 'paused' || state === 'expired' ? state : goneAt ? 'gone' : undefined;
  if (!key && status !== 'corrected') return null;
  return (
    <Notice tone="caution" title={key ? undefined : t('card.corrected')}>
      {key && <p>{t(`write.${key}`)}</p>}
      {note && <p>{t('write.note', { note })}</p>}
    </Notice>
  );
}
