import { useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import type { FeedErrorKey } from '@/lib/feed/errors.ts';
import { removeDamagedFeed } from '@/lib/feed/subscriptions.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Feeds.module.css';
import { Removing } from './Removing.tsx';

/** A feed whose row cannot be read any more: without this nobody could see that it is still fetched. */
export function DamagedFeed({ id }: { id: string }) {
  const { t } = useI18n();
  const [removing, setRemoving] = useState(false);
  const [failed, setFailed] = useState<FeedErrorKey>();
  const read = async () => {
    const outcome = await ask('feed.refresh', { feedId: id, reason: 'manual' });
    setFailed(outcome.ok ? undefined : outcome.error);
  };
  return (
    <Notice tone="caution" title={t('feed.damaged_row')}>
      <p>{t('feed.damaged_row_text')}</p>
      {failed && <p role="alert">{t(failed)}</p>}
      <div className={styles.actions}>
        <Button onClick={() => void read()}>{t('settings.refresh')}</Button>
        <Button look="danger" onClick={() => setRemoving(true)}>
          {t('settings.remove')}
        </Button>
      </div>
      {removing && (
        <Removing
          title={t('feed.damaged_row')}
          onClose={() => setRemoving(false)}
          onRemove={() => void removeDamagedFeed(id)}
        />
      )}
    </Notice>
  );
}
