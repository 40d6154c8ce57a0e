import { useEffect, useRef } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { markRead, setDeclined } from '@/lib/feed/subscriptions.ts';
import type { Way } from '@/lib/settings/index.ts';
import { Composer } from './Composer.tsx';
import { Material } from './Material.tsx';
import { Newer, type NewerOne } from './Newer.tsx';
import { Standing } from './Standing.tsx';
import { useDraft } from './use-draft.ts';
import { useQuestion } from './use-question.ts';
import styles from './Writing.module.css';
import { WritingHeader } from './WritingHeader.tsx';

interface Props {
  suggestion: SuggestionRecord;
  feed: FeedRecord | undefined;
  /** The texts of every other suggestion held, and the remarks on all of them. */
  others: readonly string[];
  way: Way | undefined;
  /** The suggestion that takes the place of this one. */
  newer: NewerOne | undefined;
  /** Told which suggestion one goes on with. */
  onNewer: (key: string) => void;
  onClose: () => void;
  /** Told when the composer of a network is open. */
  onHandedOff: () => void;
  /** Told when the suggestion was set aside. */
  onDeclined: () => void;
}

/** One suggestion: what helps above, one's own words below. */
export function Writing({ suggestion, feed, others, way, newer, ...told }: Props) {
  const { onNewer, onClose, onHandedOff, onDeclined } = told;
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
      <WritingHeader feed={feed} declined={declined} onClose={onClose} onDecline={decline} />
      <Material {...{ suggestion, feed, heading, asking }} superseded={newer !== undefined}>
        <Standing suggestion={suggestion} />
        {newer && <Newer newer={newer} draft={draft} onGo={onNewer} />}
      </Material>
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
