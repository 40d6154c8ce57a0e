import { noteTold } from '@/lib/journal/index.ts';
import type { Notice as Told } from '@/lib/journal/notices.ts';
import { networkName } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { leaveTo } from '../app/leave-to.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Amend } from './Amend.tsx';
import styles from './Changed.module.css';
import { PostLink } from './PostLink.tsx';
import { WhatChanged } from './WhatChanged.tsx';

interface Props {
  notice: Told;
  /** Told what there is to say once the person knows. */
  onDone: (text: string) => void;
}

/** What the company corrected or took back since the person shared it, and what one can do about one's post. */
export function ChangeNotice({ notice: { share, change }, onDone }: Props) {
  const { t, day } = useI18n();
  const shared = {
    title: `\u2068${share.title}\u2069`,
    network: networkName(share.network),
    date: day(share.at, Date.now()),
  };
  const state = share.state === 'not_this_time' ? 'handed_off' : share.state;
  const know = () => void noteTold(share.id, change.at).then(() => onDone(t('changed.noted')));
  return (
    <section aria-label={t(`changed.${state}`, shared)}>
      <Notice title={t(`changed.${state}`, shared)}>
        <WhatChanged change={change} />
        <p className={styles.soft}>{t('changed.yours')}</p>
        <Amend share={share} />
        <PostLink share={share} />
        <div className={styles.buttons}>
          <Button onClick={know}>{t('changed.known')}</Button>
          <Button look="quiet" onClick={() => void leaveTo('activity')}>
            {t('app.activity')}
          </Button>
        </div>
      </Notice>
    </section>
  );
}
