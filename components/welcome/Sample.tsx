import { useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import { countOffered } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Welcome.module.css';

/** A look around with a feed that ships in the extension. */
export function Sample({ onDone }: { onDone: (suggestions: number) => void }) {
  const { t } = useI18n();
  const [error, setError] = useState<FeedErrorKey>();
  const trySample = async () => {
    const outcome = await ask('feed.sample', {});
    if (outcome.ok) onDone(await countOffered());
    else setError(outcome.error);
  };
  return (
    <div className={styles.door}>
      <h3>{t('welcome.sample_title')}</h3>
      <p>{t('welcome.sample_text')}</p>
      <div>
        <Button onClick={() => void trySample()}>{t('list.first.sample')}</Button>
      </div>
      {error && (
        <Notice tone="danger" role="alert">
          {t(error)}
        </Notice>
      )}
    </div>
  );
}
