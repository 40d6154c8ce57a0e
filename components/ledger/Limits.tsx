import { mostEntries } from '@/lib/ledger/record.ts';
import { useI18n } from '../app/i18n.tsx';
import styles from './Ledger.module.css';

/** What nobody should take this list for. */
export function Limits() {
  const { t, number } = useI18n();
  return (
    <section className={styles.section} aria-labelledby="limits">
      <h2 id="limits">{t('ledger.limits')}</h2>
      <ul className={styles.limits}>
        <li>{t('ledger.limits_browser')}</li>
        <li>{t('ledger.limits_pages')}</li>
        <li>{t('ledger.limits_most', { most: number(mostEntries) })}</li>
        <li>{t('ledger.limits_bytes')}</li>
      </ul>
    </section>
  );
}
