import { itemRemoved, itemsAdded, itemsReplaced } from '@/lib/studio/book.ts';
import { newItemId } from '@/lib/studio/item-id.ts';
import { duplicate } from '@/lib/studio/make.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { idsOf } from '../list/ids.ts';
import { goTo } from '../use-route.ts';
import styles from './Editor.module.css';

/** What one does with a suggestion as a whole. */
export function ItemActions({ item: key }: { item: string }) {
  const { t } = useI18n();
  const { act, desk } = useWorkbook();
  const item = useDesk(({ book }) => book.items.get(key));
  if (!item) return null;
  const { feed } = desk.getState().book;
  const title = titleIn(item.file) || t('studio.untitled_item');
  const copy = () => {
    const now = Date.now();
    const twin = duplicate(item, {
      key: crypto.randomUUID(),
      id: newItemId(idsOf(desk.getState().book), now),
      now,
    });
    act('item_duplicated', title, (book) => itemsAdded(book, [twin], book.feed.order.indexOf(key) + 1));
    goTo({ feed: feed.id, item: twin.key });
  };
  const remove = () => {
    act('item_removed', title, (book) => itemRemoved(book, key, Date.now()));
    goTo({ feed: feed.id });
  };
  const { held, ...ready } = item;
  const hold = () =>
    act(held ? 'item_ready' : 'item_held', title, (book) =>
      itemsReplaced(book, [held ? ready : { ...item, held: true }]),
    );
  return (
    <div className={styles.actions}>
      <Button onClick={copy}>{t('studio.duplicate')}</Button>
      <Button onClick={hold}>{t(held ? 'studio.make_ready' : 'studio.hold')}</Button>
      <Button look="quiet" onClick={remove}>
        {t('studio.delete')}
      </Button>
    </div>
  );
}
