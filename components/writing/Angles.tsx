import { useI18n } from '../app/i18n.tsx';
import styles from './Angles.module.css';
import type { Asking } from './use-question.ts';

interface Props {
  angles: readonly string[];
  language: string | undefined;
  asking: Asking;
}

/** Questions that help to find one's own point. Each can be asked at the field, to be answered there. */
export function Angles({ angles, language, asking }: Props) {
  const { t } = useI18n();
  return (
    <ul className={styles.angles}>
      {angles.map((angle) => (
        <li key={angle}>
          <button
            type="button"
            className={styles.angle}
            dir="auto"
            aria-current={asking.question === angle}
            onClick={() => asking.ask(angle)}
          >
            <span lang={language}>{angle}</span> <span className={styles.answer}>{t('write.answer')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
