import { copyText } from '@/lib/browser/clipboard.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useSaid } from '../../app/use-said.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Publish.module.css';

/** A text to send to somebody, to be copied as it is. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const { t } = useI18n();
  const [said, say] = useSaid();
  const copy = () =>
    void copyText(text).then((copied) => say(t(copied ? 'handoff.copied' : 'handoff.not_copied')));
  return (
    <figure className={styles.copy}>
      <figcaption>{label}</figcaption>
      <blockquote>{text}</blockquote>
      <div className={styles.actions}>
        <Button onClick={copy}>{t('studio.web.copy')}</Button>
        <span role="status">{said}</span>
      </div>
    </figure>
  );
}
