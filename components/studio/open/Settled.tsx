import { useState } from 'react';
import { fieldName } from '@/lib/feed/lint/messages/index.ts';
import type { Json } from '@/lib/feed/parse/clean.ts';
import { fieldSet, head } from '@/lib/studio/book.ts';
import type { Unsettled } from '@/lib/studio/exchange/merge.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { hashOf } from '../use-route.ts';
import styles from './Together.module.css';
import { textsIn } from './texts-in.ts';
import type { Outcome } from './use-together.ts';

/** What two people have both changed: suggestions that are there twice now, and places where one of the two is to stand. */
export function Settled({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const { t } = useI18n();
  const { copies, unsettled } = outcome;
  return (
    <>
      {copies.length > 0 && (
        <section className={styles.part}>
          <p>{t('studio.turn.copies', { n: copies.length })}</p>
          <ul>
            {copies.map((key) => (
              <Copy key={key} of={key} onGo={onClose} />
            ))}
          </ul>
        </section>
      )}
      {unsettled.length > 0 && (
        <section className={styles.part}>
          <p>{t('studio.turn.unsettled')}</p>
          <ul>
            {unsettled.map((place) => (
              <Place key={place.path} place={place} />
            ))}
          </ul>
        </section>
      )}
      <div>
        <Button look="primary" onClick={onClose}>
          {t('studio.report.go_on')}
        </Button>
      </div>
    </>
  );
}

function Copy({ of: key, onGo }: { of: string; onGo: () => void }) {
  const { t } = useI18n();
  const feed = useDesk(({ book }) => book.feed);
  const file = useDesk(({ book }) => book.items.get(key)?.file);
  return (
    <li>
      <a href={hashOf({ feed: feed.id, item: key })} dir="auto" onClick={onGo}>
        {(file && titleIn(file)) || t('studio.untitled_item')}
      </a>
    </li>
  );
}

function Place({ place: { path, mine, theirs } }: { place: Unsettled }) {
  const { t, language } = useI18n();
  const { act } = useWorkbook();
  const [isChosen, setChosen] = useState(false);
  const what = fieldName(path, language);
  const choose = () => {
    act('theirs_chosen', what, (book) => fieldSet(book, head, path, theirs, Date.now()));
    setChosen(true);
  };
  return (
    <li className={styles.place}>
      <strong>{what}</strong>
      <dl>
        <Version name={t('studio.turn.mine')} value={mine} />
        <Version name={t('studio.turn.theirs')} value={theirs} />
      </dl>
      <div role="status">
        {isChosen ? (
          t('studio.turn.chosen')
        ) : (
          <Button onClick={choose}>{t('studio.turn.choose', { what })}</Button>
        )}
      </div>
    </li>
  );
}

function Version({ name, value }: { name: string; value: Json | undefined }) {
  const { t } = useI18n();
  const texts = textsIn(value);
  return (
    <div>
      <dt>{name}</dt>
      {texts.length === 0 && <dd className={styles.hint}>{t('studio.turn.empty')}</dd>}
      {texts.map(({ at, text }) => (
        <dd key={at} dir="auto">
          {text}
        </dd>
      ))}
    </div>
  );
}
