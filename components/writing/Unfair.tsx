import { useState } from 'react';
import { copyText } from '@/lib/browser/clipboard.ts';
import { version } from '@/lib/browser/installation.ts';
import { type Item, textsOf } from '@/lib/feed/item.ts';
import { type Complaint, reportOf } from '@/lib/handoff/report.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Tick } from '../ui/Tick.tsx';
import styles from './Unfair.module.css';

interface Props extends Pick<Complaint, 'verdict' | 'draft' | 'others'> {
  item: Item;
  /** Whom the company says one may ask. */
  contact: string | undefined;
}

/** For whoever finds the gate unfair: its measures, to be taken to someone who can mend it. */
export function Unfair(props: Props) {
  const { t } = useI18n();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" className={styles.link} onClick={() => setAsked(true)}>
        {t('unfair.title')}
      </button>
      {asked && <UnfairDialog {...props} onClose={() => setAsked(false)} />}
    </>
  );
}

function UnfairDialog({ item, contact, onClose, ...measured }: Props & { onClose: () => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [withText, setWithText] = useState(false);
  const [said, setSaid] = useState('');
  const { language } = item;
  const complaint = { ...measured, texts: textsOf(item), language, version: version() };
  const report = reportOf(complaint, withText, i18n);
  const copy = () =>
    void copyText(report).then((copied) => setSaid(t(copied ? 'handoff.copied' : 'handoff.not_copied')));
  const include = (ticked: boolean) => {
    setWithText(ticked);
    setSaid('');
  };
  return (
    <Dialog title={t('unfair.title')} onClose={onClose}>
      <p>{t('unfair.intro')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard too */}
      <section className={styles.report} tabIndex={0} aria-label={t('unfair.measures')}>
        <pre dir="auto">{report}</pre>
      </section>
      <Tick checked={withText} onChange={include}>
        {t('unfair.with_text')}
      </Tick>
      <p className={styles.hint}>{contact ? t('unfair.where_contact', { contact }) : t('unfair.where')}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={copy}>
          {t('unfair.copy')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('app.close')}
        </Button>
        <span role="status" className={styles.hint}>
          {said}
        </span>
      </div>
    </Dialog>
  );
}
