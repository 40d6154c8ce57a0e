import { useEffect, useRef } from 'react';
import { useI18n } from '../app/i18n.tsx';
import styles from './TextArea.module.css';
import type { LiveDraft } from './use-draft.ts';

interface Props {
  id: string;
  draft: LiveDraft;
  language: string | undefined;
}

/** The draft as one writes it. A draft that was begun opens with its caret where it was. */
export function TextArea({ id, draft, language }: Props) {
  const { t } = useI18n();
  const area = useRef<HTMLTextAreaElement>(null);
  const begun = useRef(draft.value);
  useEffect(() => {
    const { text, selectionStart, selectionEnd } = begun.current;
    if (!text || !area.current) return;
    area.current.setSelectionRange(selectionStart, selectionEnd);
    area.current.focus();
  }, []);

  const { change, saved, value } = draft;
  return (
    <div className={styles.field}>
      <div className={styles.line}>
        <label className={styles.label} htmlFor={id}>
          {t('write.your_words')}
        </label>
        {value.text !== '' && saved === 'yes' && <span className={styles.saved}>{t('write.saved')}</span>}
      </div>
      <p className={styles.failed} role="alert">
        {saved === 'failed' && t('write.not_saved')}
      </p>
      <textarea
        ref={area}
        id={id}
        className={styles.area}
        dir="auto"
        lang={language}
        rows={3}
        spellCheck
        placeholder={t('write.placeholder')}
        value={value.text}
        onChange={({ target }) =>
          change({
            text: target.value,
            selectionStart: target.selectionStart,
            selectionEnd: target.selectionEnd,
          })
        }
        onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
          change({ selectionStart, selectionEnd })
        }
      />
    </div>
  );
}
