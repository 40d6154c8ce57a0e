import type { FeedRecord } from '@/lib/database/records.ts';
import { isPlainKey } from '@/lib/i18n/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Nothing.module.css';
import { useView } from './view.ts';

/** Why the list is empty, and what one can do about it. */
export function Nothing({ feeds }: { feeds: number }) {
  const { t } = useI18n();
  const { search, shelf, language, set } = useView();
  if (!search && shelf === 'drafts') return <p className={styles.nothing}>{t('list.no_drafts')}</p>;
  if (!search && shelf === 'declined') return <p className={styles.nothing}>{t('list.no_declined')}</p>;
  if (feeds === 0)
    return (
      <div className={styles.nothing}>
        <p className={styles.title}>{t('list.no_feed')}</p>
        <p>{t('list.no_feed_hint')}</p>
        <Button onClick={() => void leaveTo('welcome')}>{t('settings.add_feed')}</Button>
      </div>
    );
  const filtered = search !== '' || shelf !== 'all' || language !== '';
  return (
    <div className={styles.nothing}>
      <p className={styles.title}>{filtered ? t('list.nothing_found') : t('list.empty')}</p>
      <p>{filtered ? t('list.nothing_found_hint') : t('list.empty_hint')}</p>
      {filtered && (
        <Button onClick={() => set({ search: '', shelf: 'all', language: '' })}>{t('list.show_all')}</Button>
      )}
    </div>
  );
}

interface FeedTroublesProps {
  feeds: readonly FeedRecord[];
  /** Is part of what is stored of feeds unreadable? */
  damaged: boolean;
}

/** Which feeds could not be read, why, and from when the copy on screen is. */
export function FeedTroubles({ feeds, damaged }: FeedTroublesProps) {
  const { t } = useI18n();
  return (
    <>
      {damaged && (
        <Notice tone="caution">
          <p>{t('feed.damaged')}</p>
          <ToSettings />
        </Notice>
      )}
      {feeds.map((feed) => (
        <FeedTrouble key={feed.id} feed={feed} />
      ))}
    </>
  );
}

function FeedTrouble({ feed }: { feed: FeedRecord }) {
  const { t, date } = useI18n();
  if (feed.sample) return <p className={styles.sample}>{t('list.sample')}</p>;
  if (!feed.error || !isPlainKey(feed.error)) return null;
  return (
    <Notice tone="caution" title={feed.head.title}>
      <p>{t(feed.error)}</p>
      {feed.goodAt && <p>{t('list.stale', { date: date(feed.goodAt) })}</p>}
      <ToSettings />
    </Notice>
  );
}

function ToSettings() {
  const { t } = useI18n();
  return (
    <Button look="quiet" onClick={() => void leaveTo('options')}>
      {t('app.settings')}
    </Button>
  );
}
