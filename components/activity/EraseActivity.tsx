import { useState } from 'react';
import { countDrafts } from '@/lib/drafts/index.ts';
import { eraseActivity, type Share } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './EraseActivity.module.css';
import { ExportButtons } from './ExportButtons.tsx';

/** Erasing for good, after saying what goes and offering to take it away first. */
export function EraseActivity({ shares, onErased }: { shares: readonly Share[]; onErased: () => void }) {
  const { t } = useI18n();
  const [drafts, setDrafts] = useState<number>();
  const close = () => setDrafts(undefined);
  const erase = () =>
    void eraseActivity().then(() => {
      close();
      onErased();
    });
  return (
    <div>
      <Button look="danger" onClick={() => void countDrafts().then(setDrafts)}>
        {t('activity.erase')}
      </Button>
      {drafts !== undefined && (
        <Dialog title={t('activity.erase_title')} onClose={close}>
          <p>{t('activity.erase_text', { shares: shares.length, drafts })}</p>
          {shares.length + drafts > 0 && (
            <div>
              <p>{t('activity.erase_first')}</p>
              <ExportButtons shares={shares} />
            </div>
          )}
          <div className={styles.actions}>
            <Button autoFocus onClick={close}>
              {t('app.cancel')}
            </Button>
            <Button look="danger" onClick={erase}>
              {t('activity.erase_confirm')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
