import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ownName } from '@/lib/i18n/formats.ts';
import { addFeed, allStudioFeeds, removeFeed, restoreFeed } from '@/lib/studio/feeds.ts';
import { newFeed } from '@/lib/studio/make.ts';
import { readHead } from '@/lib/studio/read.ts';
import type { StudioFeed } from '@/lib/studio/records.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Toast, type ToastMessage } from '../../ui/Toast.tsx';
import { goTo, hashOf } from '../use-route.ts';
import styles from './Home.module.css';

/** The feeds somebody works on, and the ways to begin one. */
export function Home() {
  const { t, language } = useI18n();
  const feeds = useLiveQuery(allStudioFeeds);
  const [toast, setToast] = useState<ToastMessage>();
  const begin = async () => {
    const feed = newFeed({ id: crypto.randomUUID(), now: Date.now(), language });
    await addFeed({ feed, items: [] });
    goTo({ feed: feed.id, part: 'company' });
  };
  const remove = async (feed: StudioFeed) => {
    const removed = await removeFeed(feed.id);
    if (!removed) return;
    const text = t('studio.feed_removed', { title: readHead(feed.head).title });
    setToast({ text, action: { label: t('app.undo'), run: () => void restoreFeed(removed) } });
  };
  return (
    <Page title={t('studio.title')} lead={t('studio.lead')} at="studio">
      <section className={styles.ways} aria-label={t('studio.begin')}>
        <Button look={feeds?.length ? 'plain' : 'primary'} onClick={() => void begin()}>
          {t('studio.new_feed')}
        </Button>
      </section>
      {feeds && feeds.length > 0 && (
        <section className={styles.feeds} aria-labelledby="feeds">
          <h2 id="feeds">{t('studio.feeds')}</h2>
          <ul className={styles.feeds}>
            {feeds.map((feed) => (
              <FeedCard key={feed.id} feed={feed} onRemove={() => void remove(feed)} />
            ))}
          </ul>
        </section>
      )}
      <Toast toast={toast} onGone={() => setToast(undefined)} />
    </Page>
  );
}

function FeedCard({ feed, onRemove }: { feed: StudioFeed; onRemove: () => void }) {
  const { t, dateTime } = useI18n();
  const { title, language } = readHead(feed.head);
  return (
    <li className={styles.feed}>
      <a href={hashOf({ feed: feed.id })} dir="auto">
        {title === '…' ? t('studio.untitled') : title}
      </a>
      <p className={styles.soft}>{t('studio.count', { n: feed.order.length })}</p>
      {language && <p className={styles.soft}>{ownName(language)}</p>}
      <p className={styles.soft}>{t('studio.touched', { when: dateTime(feed.updatedAt) })}</p>
      <Button look="quiet" onClick={onRemove}>
        {t('studio.delete')}
      </Button>
    </li>
  );
}
