import type { Entry } from '@/lib/ledger/entries.ts';
import { summaryOf } from '@/lib/ledger/summary.ts';
import { useI18n } from '../app/i18n.tsx';
import { Figures } from '../ui/Figures.tsx';
import styles from './Ledger.module.css';

/** How much was asked for, of how many, since when. */
export function Summary({ entries }: { entries: readonly Entry[] }) {
  const { t, number, size, date } = useI18n();
  const { requests, bytes, hosts, since } = summaryOf(entries);
  return (
    <div className={styles.section}>
      <Figures
        figures={[
          [t('ledger.requests'), number(requests)],
          [t('ledger.received'), size(bytes)],
          [t('ledger.hosts'), number(hosts)],
        ]}
      />
      {since !== undefined && <p className={styles.note}>{t('ledger.since', { date: date(since) })}</p>}
    </div>
  );
}
