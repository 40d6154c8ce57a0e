import { itemsAdded, itemsReplaced } from '@/lib/studio/book.ts';
import { idsOf } from '@/lib/studio/exchange/ids.ts';
import { newItemId } from '@/lib/studio/item-id.ts';
import { duplicate } from '@/lib/studio/make.ts';
import { publishedAs } from '@/lib/studio/publish/published.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { LifeActions } from '../life/LifeActions.tsx';
import { goTo } from '../use-route.ts';
import styles from './Editor.module.css';

/** What one does with a suggestion as a whole. */
export function ItemActions({ item: key }: { item: string }) {
  const { t } = useI18n();
  const { act, desk } = useWorkbook();
  const item = useDesk(({ book }) => book.items.get(key));
  const feed = useDesk(({ book }) => book.feed);
  if (!item) return null;
  const title = titleIn(item.file) || t('studio.untitled_item');
  const copy = () => {
    const now = Date.now();
    const twin = duplicate(item, {
      key: crypto.randomUUID(),
      id: newItemId(idsOf(desk.getState().book.items.values()), now),
      now,
    });
    act('item_duplicated', title, (book) => itemsAdded(book, [twin], book.feed.order.indexOf(key) + 1));
    goTo({ feed: feed.id, item: twin.key });
  };
  const { held, ...ready } = item;
  const hold = () =>
    act(held ? 'item_ready' : 'item_held', title, (book) =>
      itemsReplaced(book, [held ? ready : { ...item, held: true }]),
    );
  // What employees have would leave their list without a word: it is paused or withdrawn instead.
  const mayHold = held || !publishedAs(item, feed);
  return (
    <div className={styles.actions}>
      <Button onClick={copy}>{t('studio.duplicate')}</Button>
      {mayHold && <Button onClick={hold}>{t(held ? 'studio.make_ready' : 'studio.hold')}</Button>}
      <LifeActions item={item} />
    </div>
  );
}
