import { useI18n } from '../app/i18n.tsx';
import styles from './Loading.module.css';

/** Says that something is on its way, to those who have waited long enough to wonder. */
export function Loading() {
  const { t } = useI18n();
  return (
    <p className={styles.loading} role="status">
      {t('app.loading')}
    </p>
  );
}
