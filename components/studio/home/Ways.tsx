import { type ReactNode, useState } from 'react';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { accepted } from '../open/accepted.ts';
import { FromAddress } from '../open/FromAddress.tsx';
import type { useOpening } from '../open/use-opening.ts';
import styles from './Home.module.css';

interface Props {
  /** Is there no feed yet? */
  isFirst: boolean;
  opening: ReturnType<typeof useOpening>;
  onNew: () => void;
}

/** The ways to begin a feed. */
export function Ways({ isFirst, opening, onNew }: Props) {
  const { t } = useI18n();
  const { files, sample } = opening;
  const isBusy = opening.step.step === 'busy';
  return (
    <section className={styles.begin} aria-labelledby="begin">
      <h2 id="begin">{t(isFirst ? 'studio.home.begin' : 'studio.home.begin_another')}</h2>
      <ul className={styles.ways}>
        <Way title={t('studio.home.new')} hint={t('studio.home.new_hint')}>
          <Button look={isFirst ? 'primary' : 'plain'} onClick={onNew}>
            {t('studio.new_feed')}
          </Button>
        </Way>
        <Way title={t('studio.home.file')} hint={t('studio.home.file_hint')}>
          <FileButton accept={accepted} multiple disabled={isBusy} onChoose={files}>
            {t('studio.home.open_file')}
          </FileButton>
        </Way>
        <Way title={t('studio.home.address')} hint={t('studio.home.address_hint')}>
          <AtAddress opening={opening} />
        </Way>
        <Way title={t('studio.home.sample')} hint={t('studio.home.sample_hint')}>
          <Button disabled={isBusy} onClick={sample}>
            {t('studio.home.open_sample')}
          </Button>
        </Way>
      </ul>
    </section>
  );
}

function Way({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <li className={styles.way}>
      <h3>{title}</h3>
      <p className={styles.soft}>{hint}</p>
      <div>{children}</div>
    </li>
  );
}

function AtAddress({ opening }: Pick<Props, 'opening'>) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('studio.home.open_address')}</Button>
      {isOpen && (
        <Dialog title={t('studio.home.open_address')} onClose={() => setOpen(false)}>
          <FromAddress
            images
            look="primary"
            onFound={(url, found) => {
              setOpen(false);
              opening.remote(url, found);
            }}
          />
          <div>
            <Button look="quiet" onClick={() => setOpen(false)}>
              {t('app.cancel')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
