import { useState } from 'react';
import { copyText } from '@/lib/browser/clipboard.ts';
import type { SaveState } from '@/lib/drafts/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Refused.module.css';

interface Props {
  text: string;
  saved: SaveState;
}

/** When the disk refused the draft: where it is meanwhile, and a way to take it elsewhere. */
export function Refused({ text, saved }: Props) {
  return (
    <div className={styles.region} role="alert">
      {(saved === 'held' || saved === 'failed') && <Refusal text={text} held={saved === 'held'} />}
    </div>
  );
}

function Refusal({ text, held }: { text: string; held: boolean }) {
  const { t } = useI18n();
  const [copied, setCopied] = useState<boolean>();
  return (
    <div className={styles.refused}>
      <p>
        <strong>{t('write.not_saved_title')}</strong> {t(held ? 'write.held' : 'write.not_saved')}
      </p>
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => void copyText(text).then(setCopied)}>
          {t('write.copy')}
        </Button>
        {copied !== undefined && <span>{t(copied ? 'handoff.copied' : 'handoff.not_copied')}</span>}
      </div>
    </div>
  );
}
