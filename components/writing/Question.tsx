import { useI18n } from '../app/i18n.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Question.module.css';

interface Props {
  /** Ties the question to the field it is asked at. */
  id: string;
  question: string;
  language: string | undefined;
  onPutAway: () => void;
}

/** The question being answered, above the text and never in it. */
export function Question({ id, question, language, onPutAway }: Props) {
  const { t } = useI18n();
  return (
    <div className={styles.question}>
      <p id={id} dir="auto" lang={language}>
        {question}
      </p>
      <IconButton icon="close" label={t('write.put_question_away')} onClick={onPutAway} />
    </div>
  );
}
