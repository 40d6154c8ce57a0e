import { useState } from 'react';
import { deleteShare, type Share } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { useGrowing } from '../app/use-growing.ts';
import type { ToastMessage } from '../ui/Toast.tsx';
import styles from './Activity.module.css';
import { ShareRow } from './ShareRow.tsx';
import { useChanges } from './use-changes.ts';

/** More than one sees at first. */
const firstRows = 12;

interface Props {
  shares: readonly Share[];
  /** Given what to say once one is deleted, with the way back. */
  onDeleted: (toast: ToastMessage) => void;
}

/** The shares, the newest first. */
export function Shares({ shares, onDeleted }: Props) {
  const { t } = useI18n();
  const [restored, setRestored] = useState<string>();
  const remove = async (share: Share) => {
    const bringBack = await deleteShare(share);
    const run = () => {
      setRestored(share.id);
      void bringBack();
    };
    const action = { label: t('app.undo'), run };
    onDeleted({ text: t('activity.deleted'), action });
  };
  const changes = useChanges(shares);
  const shown = useGrowing(shares.length, firstRows);
  return (
    <ul className={styles.shares}>
      {shares.slice(0, shown).map((share) => (
        <ShareRow
          key={share.id}
          share={share}
          change={changes.get(share.id)}
          focused={share.id === restored}
          onDelete={() => void remove(share)}
        />
      ))}
    </ul>
  );
}
