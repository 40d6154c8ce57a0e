import { say } from '@/lib/feed/lint/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useAdvice } from '../advice/use-advice.ts';
import styles from './Review.module.css';

/** What the check finds in a suggestion, or in the feed itself. */
export function Findings({ item }: { item: string | undefined }) {
  const { t, language } = useI18n();
  const advice = useAdvice().filter(({ key }) => key === item);
  if (advice.length === 0) return null;
  return (
    <>
      <h3>{t('studio.review.findings')}</h3>
      <ul className={styles.findings}>
        {advice.map((finding) => (
          <li key={`${finding.rule} ${finding.path}`}>
            {t('studio.review.finding', say(finding, language))}
          </li>
        ))}
      </ul>
    </>
  );
}
