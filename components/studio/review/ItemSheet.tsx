import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { readItem } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { Thumb } from '../editor/Picture.tsx';
import { itemRows } from './item-rows.ts';
import styles from './Review.module.css';
import { Rows } from './Rows.tsx';

/** All that a suggestion says. */
export function ItemSheet({ file }: { file: JsonObject }) {
  const i18n = useI18n();
  const feed = useDesk(({ book }) => book.feed);
  const item = readItem(file, feed, Date.now());
  if (!item) return <p className={styles.soft}>{i18n.t('studio.ready.why.blank')}</p>;
  return (
    <>
      <Rows rows={itemRows(item, i18n)} />
      {item.image !== undefined && <Thumb name={item.image} />}
    </>
  );
}
