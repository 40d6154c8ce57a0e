import { memo } from 'react';
import type { SuggestionRecord } from '@/lib/database/records.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { Card as DrawnCard } from './Card.tsx';
import type { PopupData } from './data.ts';
import styles from './List.module.css';

// Others are drawn when more come in sight, or one filters: those that stay the same need not be drawn again.
const Card = memo(DrawnCard);

interface Props {
  data: PopupData;
  rows: readonly SuggestionRecord[];
  /** By the keys of those that have a newer one in their place. */
  superseded: ReadonlyMap<string, SuggestionRecord>;
  /** The suggestion one comes back from: its card gets the focus again. */
  left: string | undefined;
  onOpen: (key: string) => void;
}

/** The suggestions of the list that are in sight, or nearly; below them the way to what one knows oneself. */
export function Cards({ data, rows, superseded, left, onOpen }: Props) {
  const { t } = useI18n();
  const { feeds, drafts } = data;
  return (
    <>
      <ul className={styles.cards}>
        {rows.map((row) => (
          <Card
            key={row.key}
            suggestion={row}
            feed={feeds.get(row.feedId)}
            draft={drafts.has(row.key)}
            superseded={superseded.has(row.key)}
            focused={row.key === left}
            onOpen={onOpen}
          />
        ))}
      </ul>
      <button type="button" className={styles.invitation} onClick={() => void leaveTo('suggest')}>
        {t('suggest.invite')}
      </button>
    </>
  );
}
