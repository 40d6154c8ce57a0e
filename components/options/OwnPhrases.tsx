import { useId, useState } from 'react';
import { savePreferences } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import styles from './Options.module.css';

/** The person's own list of what they would rather not say by mistake, one phrase a line. */
export function OwnPhrases({ phrases }: { phrases: readonly string[] }) {
  const { t } = useI18n();
  const id = useId();
  const [text, setText] = useState(phrases.join('\n'));
  const change = (typed: string) => {
    setText(typed);
    void savePreferences({ phrases: linesOf(typed) });
  };
  return (
    <section className={styles.group} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('settings.phrases')}</h2>
      <p id={`${id}-hint`} className={styles.note}>
        {t('settings.phrases_hint')}
      </p>
      <textarea
        className={styles.phrases}
        dir="auto"
        rows={4}
        spellCheck={false}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
    </section>
  );
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}
