import type { SuggestionRecord } from '@/lib/database/records.ts';
import { whyNot } from '@/lib/handoff/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Why a suggestion is not an ordinary one: corrected, paused, withdrawn, not begun, over or gone. */
export function Standing({ suggestion }: { suggestion: SuggestionRecord }) {
  const { t } = useI18n();
  const { status, note } = suggestion.item._own_words;
  const key = whyNot(suggestion, Date.now());
  if (!key && status !== 'corrected') return null;
  return (
    <Notice tone="caution" title={key ? undefined : t('card.corrected')}>
      {key && <p>{t(`write.${key}`)}</p>}
      {note && <p>{t('write.note', { note: `\u2068${note}\u2069` })}</p>}
    </Notice>
  );
}
