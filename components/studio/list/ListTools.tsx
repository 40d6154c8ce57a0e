import { itemsAdded } from '@/lib/studio/book.ts';
import { idsOf } from '@/lib/studio/exchange/ids.ts';
import { newItemId } from '@/lib/studio/item-id.ts';
import { newItem } from '@/lib/studio/make.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { passing } from '../open/passing.ts';
import styles from '../Suggestions.module.css';
import { goTo } from '../use-route.ts';

/** What one does with the list as a whole. */
export function ListTools() {
  const { t } = useI18n();
  const feedId = useDesk(({ book }) => book.feed.id);
  return (
    <div className={styles.tools}>
      <NewItem />
      <Button onClick={() => passing.setState({ importing: { feedId } })}>{t('studio.bring.open')}</Button>
    </div>
  );
}

/** Begins a suggestion, and opens it. */
export function NewItem({ look }: { look?: 'primary' }) {
  const { t } = useI18n();
  const { write, desk } = useWorkbook();
  const begin = () => {
    const { feed } = desk.getState().book;
    const now = Date.now();
    const id = newItemId(idsOf(desk.getState().book.items.values()), now);
    const item = newItem({ key: crypto.randomUUID(), id, feedId: feed.id, now });
    write((book) => itemsAdded(book, [item], 0).book);
    goTo({ feed: feed.id, item: item.key });
  };
  return (
    <Button look={look ?? 'plain'} onClick={begin}>
      {t('studio.new_item')}
    </Button>
  );
}
