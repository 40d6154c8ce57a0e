import { copyText } from '@/lib/browser/clipboard.ts';
import { disclosureFor } from '@/lib/feed/charter.ts';
import type { FeedHead, Item } from '@/lib/feed/format.ts';
import { useI18n } from '../app/i18n.tsx';
import { useSaid } from '../app/use-said.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Material.module.css';

/** The feed's own words for saying that one works there, to be copied. */
export function Disclosure({ head, item }: { head: FeedHead | undefined; item: Item }) {
  const { t, language: reader } = useI18n();
  const [said, say] = useSaid();
  const disclosure = disclosureFor(head, item.language, reader);
  if (!disclosure) return null;
  const { language, phrase } = disclosure;
  const copy = () =>
    void copyText(phrase).then((copied) => say(t(copied ? 'handoff.copied' : 'handoff.not_copied')));
  return (
    <div>
      <h2 id="disclosure" className={styles.label}>
        {t('charter.disclosure')}
      </h2>
      <p className={styles.line}>
        <span className={styles.phrase} dir="auto" lang={language}>
          {phrase}
        </span>
        <Button look="quiet" aria-describedby="disclosure" onClick={copy}>
          {t('handoff.copy')}
        </Button>
        <span className={styles.hint} role="status">
          {said}
        </span>
      </p>
    </div>
  );
}
