import { useState } from 'react';
import { copyText } from '@/lib/browser/clipboard.ts';
import { useI18n } from '../app/i18n.tsx';
import { useSaid } from '../app/use-said.tsx';
import { SelectedText } from '../handoff/SelectedText.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Suggest.module.css';

/** The text as it is copied, letter for letter, and the button that copies it. */
export function TextToCopy({ text }: { text: string }) {
  const { t } = useI18n();
  const [said, say] = useSaid();
  const [tried, setTried] = useState<{ text: string; copied: boolean }>();
  const copy = () => {
    if (text === '') return say(t('suggest.nothing'));
    void copyText(text).then((copied) => {
      setTried({ text, copied });
      say(copied ? t('suggest.copied') : '');
    });
  };
  // Once it reads differently, that is not what was copied.
  const isOf = tried?.text === text;
  return (
    <section className={styles.copy} aria-labelledby="text-to-copy">
      <h2 id="text-to-copy">{t('suggest.copy_title')}</h2>
      <p className={text === '' ? styles.nothing : styles.text} dir="auto">
        {text || t('suggest.nothing')}
      </p>
      <div className={styles.foot}>
        <Button look="primary" aria-disabled={text === ''} onClick={copy}>
          {t('handoff.copy_text')}
        </Button>
        <p className={styles.note} role="status">
          {(isOf || text === '') && said}
        </p>
      </div>
      {isOf && !tried.copied && <Refused text={text} />}
    </section>
  );
}

function Refused({ text }: { text: string }) {
  const { t } = useI18n();
  return (
    <Notice tone="caution" role="alert" title={t('suggest.refused_title')}>
      <p>{t('suggest.refused')}</p>
      <SelectedText name={t('handoff.text')} rows={6}>
        {text}
      </SelectedText>
    </Notice>
  );
}
