import { useState } from 'react';
import { projectOf } from '@/lib/studio/book.ts';
import { readHead } from '@/lib/studio/read.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import type { StudioItem } from '@/lib/studio/records.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useIsLookedOver } from '../advice/use-advice.ts';
import { useDesk } from '../desk.tsx';
import { useGoing } from '../publish/use-going.ts';
import { useRoute } from '../use-route.ts';
import { Agreement } from './Agreement.tsx';
import { Findings } from './Findings.tsx';
import { headRows } from './head-rows.ts';
import { ItemSheet } from './ItemSheet.tsx';
import styles from './Review.module.css';
import { ReviewTools } from './ReviewTools.tsx';
import { Rows } from './Rows.tsx';

/** A feed on paper, for whoever has to agree to it. */
export function Review() {
  const { item } = useRoute();
  const [which, setWhich] = useState(item ?? 'out');
  const book = useDesk((desk) => desk.book);
  const going = useGoing(false);
  const { items } = projectOf(book);
  const shown =
    which === 'all' ? items : which === 'out' ? going.items : items.filter(({ key }) => key === which);
  const isOne = which !== 'all' && which !== 'out';
  return (
    <main className={styles.review}>
      <ReviewTools which={which} onWhich={setWhich} />
      <Top count={shown.length} />
      {!isOne && <FeedSheet />}
      {shown.map((one, index) => (
        <Sheet key={one.key} item={one} place={index + 1} stays={!going.items.includes(one)} />
      ))}
      <Agreement />
    </main>
  );
}

function Top({ count }: { count: number }) {
  const { t, dateTime } = useI18n();
  const feed = useDesk(({ book }) => book.feed);
  const { title } = readHead(feed.head);
  const isLookedOver = useIsLookedOver();
  return (
    <header className={styles.top}>
      <h1 dir="auto">{title === '…' ? t('studio.untitled') : title}</h1>
      <p>{t('studio.review.as_of', { when: dateTime(Date.now()), n: count })}</p>
      {!isLookedOver && <p>{t('studio.review.looking')}</p>}
      {feed.address !== undefined && <p>{t('studio.review.address', { address: feed.address })}</p>}
    </header>
  );
}

function FeedSheet() {
  const i18n = useI18n();
  const head = useDesk(({ book }) => book.feed.head);
  return (
    <section className={styles.sheet}>
      <h2>{i18n.t('studio.part.company')}</h2>
      <Rows rows={headRows(readHead(head), i18n)} />
      <Findings item={undefined} />
    </section>
  );
}

function Sheet({ item, place, stays }: { item: StudioItem; place: number; stays: boolean }) {
  const { t } = useI18n();
  const title = titleIn(item.file) || t('studio.untitled_item');
  return (
    <article className={styles.sheet}>
      <h2 dir="auto">{t('studio.review.numbered', { place, title })}</h2>
      {stays && <p className={styles.soft}>{t('studio.review.stays')}</p>}
      <ItemSheet file={item.file} />
      <Findings item={item.key} />
    </article>
  );
}
