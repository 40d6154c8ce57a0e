import { useLiveQuery } from 'dexie-react-hooks';
import { openPage, pagePath } from '@/lib/browser/tabs.ts';
import { allFeeds, damagedFeeds } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import { usePolicy } from '../app/use-policy.ts';
import { useSaid } from '../app/use-said.tsx';
import { Button } from '../ui/Button.tsx';
import { DamagedFeed } from './DamagedFeed.tsx';
import { FeedRow } from './FeedRow.tsx';
import styles from './Feeds.module.css';

export function Feeds() {
  const { t } = useI18n();
  const { lockFeeds } = usePolicy();
  const feeds = useLiveQuery(allFeeds);
  const damaged = useLiveQuery(damagedFeeds);
  const [said, say] = useSaid();
  return (
    <section className={styles.feeds} aria-labelledby="feeds">
      <h2 id="feeds">{t('settings.feeds')}</h2>
      {feeds?.length === 0 && damaged?.length === 0 && <p>{t('settings.no_feeds')}</p>}
      <ul className={styles.list}>
        {feeds?.map((feed) => (
          <FeedRow
            key={feed.id}
            feed={feed}
            onRemoved={() => say(t('settings.removed'))}
            onMoved={() => say(t('move.done'))}
          />
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {damaged?.map((id) => (
        <DamagedFeed key={id} id={id} />
      ))}
      {lockFeeds ? (
        <p>{t('company.locked')}</p>
      ) : (
        <div>
          <Button onClick={() => void openPage('welcome')}>{t('settings.add_feed')}</Button>
        </div>
      )}
      <p>
        <a href={pagePath('ledger')}>{t('ledger.see')}</a>
      </p>
    </section>
  );
}
