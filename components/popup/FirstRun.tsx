import { useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { FiveLines } from '../welcome/FiveLines.tsx';
import styles from './FirstRun.module.css';

/** Before there is a feed: what this is, and the two ways to begin. */
export function FirstRun() {
  const { t } = useI18n();
  const [waiting, setWaiting] = useState(false);
  const [error, setError] = useState<FeedErrorKey>();
  const trySample = async () => {
    if (waiting) return;
    setWaiting(true);
    const outcome = await ask('feed.sample', {});
    setWaiting(false);
    if (!outcome.ok) setError(outcome.error);
  };
  return (
    <main className={styles.first}>
      <img src="/icon/128.png" alt="" width="72" height="72" />
      <h2 className={styles.title}>{t('list.first.title')}</h2>
      <p>{t('list.first.text')}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void leaveTo('welcome')}>
          {t('list.first.feed')}
        </Button>
        <Button onClick={() => void trySample()} aria-disabled={waiting}>
          {waiting ? t('list.first.sample_wait') : t('list.first.sample')}
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
