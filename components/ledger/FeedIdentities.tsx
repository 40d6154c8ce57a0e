import { useLiveQuery } from 'dexie-react-hooks';
import { pagePath } from '@/lib/browser/tabs.ts';
import { allFeeds, damagedFeeds } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import { Notice } from '../ui/Notice.tsx';
import { FeedIdentity } from './FeedIdentity.tsx';
import styles from './Ledger.module.css';

/** What tells whether a feed is the same for everyone, to compare with a colleague. */
export function FeedIdentities() {
  const { t } = useI18n();
  const feeds = useLiveQuery(allFeeds);
  const damaged = useLiveQuery(damagedFeeds);
  if (!feeds?.length && !damaged?.length) return null;
  return (
    <section className={styles.section} aria-labelledby="feeds">
      <h2 id="feeds">{t('ledger.feeds')}</h2>
      <p>{t('ledger.feeds_text')}</p>
      {feeds?.map((feed) => (
        <FeedIdentity key={feed.id} feed={feed} />
      ))}
      {damaged?.map((id) => (
        <Notice key={id} tone="caution" title={t('feed.damaged_row')}>
          <p>{t('feed.damaged_row_text')}</p>
          <p>
            <a href={pagePath('options')}>{t('ledger.to_settings')}</a>
          </p>
        </Notice>
      ))}
    </section>
  );
}
