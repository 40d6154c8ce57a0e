import { useI18n } from '../../app/i18n.tsx';
import styles from './Review.module.css';

const lines = [
  'studio.review.remarks',
  'studio.review.name',
  'studio.review.date',
  'studio.review.signature',
] as const;

/** Lines to be filled in by hand. */
export function Agreement() {
  const { t } = useI18n();
  return (
    <section className={styles.agreement}>
      <h2>{t('studio.review.agreement')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </section>
  );
}
