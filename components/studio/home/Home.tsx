import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo } from 'react';
import { addFeed, allStudioFeeds, restoreFeed } from '@/lib/studio/feeds.ts';
import { newFeed } from '@/lib/studio/make.ts';
import { readHead } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Page } from '../../ui/Page.tsx';
import { Toast, type ToastMessage } from '../../ui/Toast.tsx';
import { OpenStep } from '../open/OpenStep.tsx';
import { passing, usePassing } from '../open/passing.ts';
import { useDrop } from '../open/use-drop.ts';
import { useOpening } from '../open/use-opening.ts';
import { goTo } from '../use-route.ts';
import { FeedCard } from './FeedCard.tsx';
import styles from './Home.module.css';
import { Ways } from './Ways.tsx';

/** The feeds somebody works on, and the ways to begin one. */
export function Home() {
  const { t, language } = useI18n();
  const feeds = useLiveQuery(allStudioFeeds);
  const opening = useOpening();
  const { isOver, handlers } = useDrop(opening.files);
  const begin = async () => {
    const feed = newFeed({ id: crypto.randomUUID(), now: Date.now(), language });
    await addFeed({ feed, items: [] });
    goTo({ feed: feed.id, part: 'company' });
  };
  const isEmpty = feeds?.length === 0;
  return (
    <div className={styles.home} data-over={isOver} {...handlers}>
      <Page title={t('studio.title')} lead={t('studio.lead')} at="studio">
        <OpenStep opening={opening} />
        {feeds && !isEmpty && (
          <section className={styles.feeds} aria-labelledby="feeds">
            <h2 id="feeds">{t('studio.feeds')}</h2>
            <ul className={styles.feeds}>
              {feeds.map((feed) => (
                <FeedCard key={feed.id} feed={feed} />
              ))}
            </ul>
          </section>
        )}
        {feeds && <Ways isFirst={isEmpty} opening={opening} onNew={() => void begin()} />}
        {isOver && <p className={styles.drop}>{t('studio.home.drop')}</p>}
      </Page>
      <LastRemoved />
    </div>
  );
}

/** Says which feed was deleted, here or where it was open, with the way back. */
function LastRemoved() {
  const { t } = useI18n();
  const removed = usePassing((now) => now.removed);
  const toast = useMemo<ToastMessage | undefined>(() => {
    if (!removed) return undefined;
    const text = t('studio.feed_removed', { title: readHead(removed.feed.head).title });
    return { text, action: { label: t('app.undo'), run: () => void restoreFeed(removed) } };
  }, [removed, t]);
  return <Toast toast={toast} onGone={useCallback(() => passing.setState({ removed: undefined }), [])} />;
}
