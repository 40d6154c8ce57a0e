import { useMemo } from 'react';
import { deletedOf, restored } from '@/lib/studio/book.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import styles from './Bin.module.css';

/** What was deleted lately, to be put back. */
export function Bin() {
  const { t, day } = useI18n();
  const { write } = useWorkbook();
  const book = useDesk((desk) => desk.book);
  const deleted = useMemo(() => deletedOf(book), [book]);
  if (deleted.length === 0) return null;
  return (
    <details className={styles.bin}>
      <summary>{t('studio.bin', { n: deleted.length })}</summary>
      <p className={styles.hint}>{t('studio.bin_hint')}</p>
      <ul>
        {deleted.map(({ key, file, deletedAt = 0 }) => (
          <li key={key} className={styles.row}>
            <span dir="auto">{titleIn(file) || t('studio.untitled_item')}</span>
            <span className={styles.hint}>{day(deletedAt, Date.now())}</span>
            <Button look="quiet" onClick={() => write((now) => restored(now, key))}>
              {t('studio.put_back')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
