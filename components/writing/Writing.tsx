import { useEffect, useRef } from 'react';
import { isPopup } from '@/lib/browser/window.ts';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { markRead, setDeclined } from '@/lib/feed/subscriptions.ts';
import type { Way } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Composer } from './Composer.tsx';
import { Material } from './Material.tsx';
import { useDraft } from './use-draft.ts';
import { useQuestion } from './use-question.ts';
import styles from './Writing.module.css';

interface Props {
  suggestion: SuggestionRecord;
  feed: FeedRecord | undefined;
  /** The texts of every other suggestion held, and the remarks on all of them. */
  others: readonly string[];
  way: Way | undefined;
  onClose: () => void;
  /** Told when the composer of a network is open. */
  onHandedOff: () => void;
  /** Told when the suggestion was set aside. */
  onDeclined: () => void;
}

/** One suggestion: what helps above, one's own words below. */
export function Writing({ suggestion, feed, others, way, onClose, onHandedOff, onDeclined }: Props) {
  const { t } = useI18n();
  const draft = useDraft(suggestion.key);
  const asking = useQuestion(draft);
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = draft && draft.value.text !== '';
  const loaded = draft !== undefined;
  const declined = suggestion.declinedAt !== undefined;
  useEffect(() => void markRead(suggestion.key, Date.now()), [suggestion.key]);

  // A draft that was begun takes the focus itself, with its caret; otherwise one starts reading at the title.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the draft was when it was loaded matters
  useEffect(() => {
    if (loaded && !begun) heading.current?.focus();
  }, [loaded]);

  const decline = () => {
    // Only what is noted may be said to be set aside.
    void setDeclined(suggestion.key, !declined, Date.now()).then(() => declined || onDeclined());
  };

  return (
    <main className={styles.screen}>
      <header className={styles.header}>
        <IconButton icon="back" label={t('app.back')} onClick={onClose} />
        <span className={styles.feed}>{feed?.head.title}</span>
        {isPopup() && (
          <IconButton icon="widen" label={t('write.in_tab')} onClick={() => void leaveTo('popup')} />
        )}
        <Button look="quiet" onClick={decline}>
          {declined ? t('write.bring_back') : t('write.decline')}
        </Button>
      </header>
      <Material suggestion={suggestion} feed={feed} heading={heading} asking={asking} />
      {draft && (
        <Composer
          suggestion={suggestion}
          feed={feed}
          others={others}
          way={way}
          draft={draft}
          asking={asking}
          onHandedOff={onHandedOff}
        />
      )}
    </main>
  );
}
