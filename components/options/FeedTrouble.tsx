import type { ReactNode } from 'react';
import type { FeedRecord } from '@/lib/database/records.ts';
import { isPlainKey } from '@/lib/i18n/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Feeds.module.css';

/** Why a feed could not be read, what was kept, and what one can do. */
export function FeedTrouble({ feed, children }: { feed: FeedRecord; children?: ReactNode }) {
  const { t, dateTime } = useI18n();
  if (!feed.error || !isPlainKey(feed.error)) return null;
  const refused = feed.error === 'feed.error.permission';
  return (
    <Notice tone="caution" title={t('feed.error.title')}>
      <p>{t(feed.error)}</p>
      {feed.goodAt && <p>{t(refused ? 'feed.error.kept_unasked' : 'feed.error.kept')}</p>}
      {feed.triedAt && (
        <p className={styles.note}>{t('settings.failed_at', { date: dateTime(feed.triedAt) })}</p>
      )}
      {children}
    </Notice>
  );
}
