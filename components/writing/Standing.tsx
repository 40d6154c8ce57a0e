import type { SuggestionRecord } from '@/lib/database/records.ts';
import { whyNot } from '@/lib/handoff/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Why a suggestion is not an ordinary one: corrected, paused, withdrawn, not begun, over or gone. */
export function Standing({ suggestion }: { suggestion: SuggestionRecord }) {
  const { t, day } = useI18n();
  const { status, note, starts_at = '', expires_at = '' } = suggestion.item._own_words;
  const now = Date.now();
  const key = whyNot(suggestion, now);
  if (!key && status !== 'corrected') return null;
  const sentence = () => {
    if (key === 'upcoming') return t('write.upcoming_on', { date: day(Date.parse(starts_at), now) });
    if (key === 'expired') return t('write.expired_on', { date: day(Date.parse(expires_at), now) });
    return key && t(`write.${key}`);
  };
  return (
    <Notice tone="caution" title={key ? undefined : t('card.corrected')}>
      {key && <p>{sentence()}</p>}
      {note && <p>{t('write.note', { note: `\u2068${note}\u2069` })}</p>}
    </Notice>
  );
}
