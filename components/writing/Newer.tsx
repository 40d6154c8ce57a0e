import type { SuggestionRecord } from '@/lib/database/records.ts';
import { takeAlong } from '@/lib/drafts/index.ts';
import { titleOf } from '@/lib/feed/item.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { LiveDraft } from './use-draft.ts';

/** The suggestion that takes the place of the one being written about, and whether a draft about it was begun. */
export interface NewerOne {
  suggestion: SuggestionRecord;
  begun: boolean;
}

interface Props {
  newer: NewerOne;
  draft: LiveDraft | undefined;
  onGo: (key: string) => void;
}

/** That there is a newer suggestion, and the way to it, with one's text. */
export function Newer({ newer: { suggestion, begun }, draft, onGo }: Props) {
  const { t } = useI18n();
  const { key, item } = suggestion;
  const hasText = draft !== undefined && draft.value.text.trim() !== '';
  const go = async () => {
    if (draft) await takeAlong(draft.value, key, Date.now());
    onGo(key);
  };
  return (
    <Notice>
      <p>{t('newer.there', { title: `\u2068${titleOf(item)}\u2069` })}</p>
      {hasText && <p>{t(begun ? 'newer.begun' : 'newer.comes_along')}</p>}
      <Button onClick={() => void go()}>{t('newer.go')}</Button>
    </Notice>
  );
}
