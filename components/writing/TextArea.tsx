import { type RefObject, useId } from 'react';
import type { Assessment } from '@/lib/own-words/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Announcement } from './Announcement.tsx';
import { Question } from './Question.tsx';
import { type Field, Sheet } from './Sheet.tsx';
import styles from './TextArea.module.css';
import type { LiveDraft } from './use-draft.ts';
import type { Asking } from './use-question.ts';

interface Props {
  ref: RefObject<Field | null>;
  id: string;
  draft: LiveDraft;
  verdict: Assessment;
  asking: Asking;
  language: string | undefined;
  /** Nothing where there is no preview to open. */
  onPreview?: () => void;
}

/** The field one writes in, with its name, whether it is kept and, while one is being answered, a question. */
export function TextArea({ ref, id, draft, verdict, asking, language, onPreview }: Props) {
  const { t } = useI18n();
  const questionId = useId();
  const { value, saved } = draft;
  const { question, asked } = asking;
  const putAway = () => {
    asking.putAway();
    ref.current?.focus();
  };
  return (
    <div className={question ? styles.asked : styles.field}>
      <div className={styles.line}>
        <label className={styles.label} htmlFor={id}>
          {t('write.your_words')}
        </label>
        {/* Only hidden while it is not so: what comes and goes in the page breaks Chromium's undo into letters. */}
        <span className={styles.saved} data-shown={value.text !== '' && saved === 'yes'}>
          {t('write.saved')}
        </span>
        {onPreview && (
          <IconButton icon="preview" size="small" label={t('preview.open')} onClick={onPreview} />
        )}
      </div>
      <Announcement sentence={t(question ? 'write.answering' : 'write.answered')} typed={value.text} />
      <div className={styles.frame}>
        {question && <Question id={questionId} question={question} language={language} onPutAway={putAway} />}
        <Sheet
          {...{ ref, id, draft, verdict, asked, language }}
          describedBy={question ? questionId : undefined}
        />
      </div>
    </div>
  );
}
