import { useState } from 'react';
import { ask } from '@/lib/browser/messaging.ts';
import type { FeedRecord } from '@/lib/database/records.ts';
import { useI18n } from '../app/i18n.tsx';
import { AddressForm } from '../feed/AddressForm.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** For a feed that has moved: the browser's question again, and what the person has goes along. */
export function ChangeAddress({ feed, onMoved }: { feed: FeedRecord; onMoved: () => void }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('move.open')}</Button>
      {isOpen && (
        <Dialog title={t('move.title', { title: feed.head.title })} onClose={close}>
          <p>{t('move.text')}</p>
          <AddressForm
            label={t('move.address')}
            hint={t('move.now_at', { url: feed.url })}
            invitation={(host) => (host ? t('welcome.subscribe', { host }) : t('welcome.subscribe_blank'))}
            nothingDone={t('move.nothing_changed')}
            refused={t('move.refused')}
            read={(url) => ask('feed.move', { feedId: feed.id, url })}
            onRead={onMoved}
          >
            <Button onClick={close}>{t('app.cancel')}</Button>
          </AddressForm>
        </Dialog>
      )}
    </>
  );
}

/** May the feed be elsewhere by now? */
export function hasMoved({ error }: FeedRecord): boolean {
  return error === 'feed.error.redirect' || error === 'feed.error.not_found';
}
