import { useState } from 'react';
import { copyText } from '@/lib/browser/clipboard.ts';
import { type ImportRow, noteText, type Table } from '@/lib/studio/import/index.ts';
import { leftOut, leftOutCsv } from '@/lib/studio/open/left-out.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { save } from '../../ui/SaveButtons.tsx';
import styles from './Import.module.css';

/** What cannot come in, to be taken along: nothing that somebody had is lost with it. */
export function LeftOut({ rows, table }: { rows: readonly ImportRow[]; table: Table | undefined }) {
  const translator = useI18n();
  const { t } = translator;
  const [copied, setCopied] = useState<boolean>();
  const n = leftOut(rows).length;
  if (n === 0) return null;
  const csv = () =>
    leftOutCsv(
      rows,
      table,
      {
        place: t('studio.bring.head_place'),
        why: t('studio.bring.head_why'),
        title: t('studio.bring.head_title'),
        column: (number) => t('studio.bring.column', { n: number }),
      },
      (note) => noteText(note, translator),
    );
  return (
    <div className={styles.left}>
      <p>{t('studio.bring.left', { n })}</p>
      <div className={styles.actions}>
        <Button onClick={() => void copyText(csv()).then(setCopied)}>{t('studio.bring.copy_left')}</Button>
        <Button onClick={() => save(t('studio.bring.file_name'), csv(), 'csv')}>
          {t('studio.bring.save_left')}
        </Button>
        <span role="status">
          {copied !== undefined && t(copied ? 'studio.bring.copied' : 'studio.bring.not_copied')}
        </span>
      </div>
    </div>
  );
}
