import { useI18n } from '../app/i18n.tsx';
import styles from './Welcome.module.css';

const questions = ['owe', 'words', 'post', 'data', 'sees'] as const;

/** What one owes, whose words, whose post, whose data, and what the employer can still see. */
export function FiveLines() {
  const { t } = useI18n();
  return (
    <dl className={styles.lines}>
      {questions.map((question) => (
        <div key={question}>
          <dt>{t(`welcome.${question}`)}</dt>
          <dd>{t(`welcome.${question}_text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
