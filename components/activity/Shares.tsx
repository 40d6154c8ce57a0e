import { useState } from 'react';
import { deleteShare, restoreShare, type Share } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';
import styles from './Activity.module.css';
import { ShareRow } from './ShareRow.tsx';

interface Props {
  shares: readonly Share[];
  /** Given what to say once one is deleted, with the way back. */
  onDeleted: (toast: ToastMessage) => void;
}

/** The shares, the newest first. */
export function Shares({ shares, onDeleted }: Props) {
  const { t } = useI18n();
  const [restored, setRestored] = useState<string>();
  const restore = (share: Share) => {
    setRestored(share.id);
    void restoreShare(share);
  };
  const remove = async (share: Share) => {
    await deleteShare(share.id);
    const action = { label: t('app.undo'), run: () => restore(share) };
    onDeleted({ text: t('activity.deleted'), action });
  };
  return (
    <ul className={styles.shares}>
      {shares.map((share) => (
        <ShareRow
          key={share.id}
          share={share}
          focused={share.id === restored}
          onDelete={() => void remove(share)}
        />
      ))}
    </ul>
  );
}
