import { useLiveQuery } from 'dexie-react-hooks';
import { damagedShares } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './DamagedShares.module.css';

/** What is left of shares that cannot be read any more: for the person to judge, and nobody else. */
export function DamagedShares() {
  const { t } = useI18n();
  const rows = useLiveQuery(damagedShares);
  if (!rows?.length) return null;
  return (
    <Notice tone="caution" title={t('activity.damaged', { n: rows.length })}>
      <p>{t('activity.damaged_text')}</p>
      <details>
        <summary>{t('activity.show_text')}</summary>
        <pre className={styles.rows}>{rows.map((row) => JSON.stringify(row, null, 1)).join('\n\n')}</pre>
      </details>
    </Notice>
  );
}
