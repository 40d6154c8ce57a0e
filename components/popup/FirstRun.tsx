import { useEffect, useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { usePolicy, useReading } from '../app/use-policy.ts';
import { useWaiting, type WaitingFeed } from '../app/use-waiting.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { FiveLines } from '../welcome/FiveLines.tsx';
import styles from './FirstRun.module.css';

const icon = <img src="/icon/128.png" alt="" width="72" height="72" />;

/** Before there is a feed: what this is, and the ways to begin, once it is known what the company set up. */
export function FirstRun() {
  const { t } = useI18n();
  const { inlineFeeds } = usePolicy();
  const isReading = useReading();
  const waiting = useWaiting();
  // They come with the start of the browser; whoever has just erased everything has none.
  useEffect(() => {
    if (inlineFeeds.length > 0) void ask('policy.apply', {});
  }, [inlineFeeds]);
  if (!isReading && waiting) return <Beginning waiting={waiting[0]} />;
  return (
    <main className={styles.first} aria-busy="true">
      {icon}
      <p className={styles.title}>{t('company.reading')}</p>
      <p>{t('company.reading_text')}</p>
    </main>
  );
}

function Beginning({ waiting }: { waiting: WaitingFeed | undefined }) {
  const { t } = useI18n();
  const [isTrying, setTrying] = useState(false);
  const [error, setError] = useState<FeedErrorKey>();
  const trySample = async () => {
    if (isTrying) return;
    setTrying(true);
    const outcome = await ask('feed.sample', {});
    setTrying(false);
    if (!outcome.ok) setError(outcome.error);
  };
  return (
    <main className={styles.first}>
      {icon}
      <h2 className={styles.title}>{t('list.first.title')}</h2>
      <p>{t('list.first.text')}</p>
      <SetUp feed={waiting} />
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void leaveTo('welcome')}>
          {t(invitationOf(waiting))}
        </Button>
        <Button onClick={() => void trySample()} aria-disabled={isTrying}>
          {isTrying ? t('list.first.sample_wait') : t('list.first.sample')}
        </Button>
      </div>
      <details className={styles.promise}>
        <summary>{t('list.first.promise')}</summary>
        <FiveLines />
        <Button look="quiet" onClick={() => void leaveTo('ledger')}>
          {t('ledger.see')}
        </Button>
      </details>
      {error && (
        <Notice tone="danger" role="alert">
          {t(error)}
        </Notice>
      )}
    </main>
  );
}

/** What the company set up, and what is left to do. */
function SetUp({ feed }: { feed: WaitingFeed | undefined }) {
  const { t } = useI18n();
  if (!feed) return null;
  const { hostname: host } = new URL(feed.url);
  return (
    <div className={styles.setUp}>
      <Notice>{feed.isAllowed ? t('company.comes') : t('company.set_up', { host })}</Notice>
    </div>
  );
}

function invitationOf(feed: WaitingFeed | undefined) {
  if (!feed) return 'list.first.feed';
  return feed.isAllowed ? 'company.sooner' : 'company.see';
}
