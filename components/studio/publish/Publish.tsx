import { useState } from 'react';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { hashOf } from '../use-route.ts';
import { Address } from './Address.tsx';
import { Check } from './Check.tsx';
import { PauseAll } from './PauseAll.tsx';
import styles from './Publish.module.css';
import { Ready } from './Ready.tsx';
import { Save } from './Save.tsx';
import { useGoing } from './use-going.ts';
import { Web } from './Web.tsx';

/** From what is written here to what employees read, step by step. */
export function Publish() {
  const { t } = useI18n();
  const feedId = useDesk(({ book }) => book.feed.id);
  const [early, setEarly] = useState(false);
  const going = useGoing(early);
  return (
    <main className={styles.publish}>
      <Ready going={going} early={early} onEarly={setEarly} />
      <Address />
      <Save going={going} early={early} />
      <Web />
      <Check going={going} early={early} />
      <PauseAll />
      <section className={styles.step}>
        <h2>{t('studio.review')}</h2>
        <p>{t('studio.review.hint')}</p>
        <p>
          <a href={hashOf({ feed: feedId, part: 'review' })}>{t('studio.review.link')}</a>
        </p>
      </section>
    </main>
  );
}
