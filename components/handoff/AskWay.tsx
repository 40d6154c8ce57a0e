import { useEffect, useRef, useState } from 'react';
import { isManaged } from '@/lib/browser/installation.ts';
import { type Way, ways } from '@/lib/settings/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './AskWay.module.css';

interface Props {
  onChoose: (way: Way) => void;
  onClose: () => void;
}

/** Asked once: two equal ways, with what each reveals. On a managed computer the private one has the focus. */
export function AskWay({ onChoose, onClose }: Props) {
  const { t } = useI18n();
  const [managed, setManaged] = useState(false);
  const suggested = useRef<HTMLButtonElement>(null);
  useEffect(() => void isManaged().then(setManaged), []);
  useEffect(() => {
    if (managed) suggested.current?.focus();
  }, [managed]);
  return (
    <Dialog title={t('way.title')} onClose={onClose}>
      <p>{t('way.intro')}</p>
      <div className={styles.ways}>
        {ways.map((way) => (
          <button
            key={way}
            ref={way === 'private' ? suggested : undefined}
            type="button"
            className={styles.way}
            data-suggested={managed && way === 'private'}
            onClick={() => onChoose(way)}
          >
            <strong>{t(`way.${way}`)}</strong>
            <span>{t(`way.${way}_text`)}</span>
            {managed && way === 'private' && <em>{t('way.suggested')}</em>}
          </button>
        ))}
      </div>
      <Button look="quiet" onClick={onClose}>
        {t('app.cancel')}
      </Button>
    </Dialog>
  );
}
