import { useI18n } from '../../app/i18n.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useDesk } from '../desk.tsx';
import styles from '../Suggestions.module.css';
import { NewItem } from './ListTools.tsx';

/** Where no suggestion is open: how one begins. */
export function NoItem() {
  const { t } = useI18n();
  const isEmpty = useDesk(({ book }) => book.feed.order.length === 0);
  return (
    <section className={isEmpty ? styles.first : styles.nothing}>
      <Empty
        title={t(isEmpty ? 'studio.first_item' : 'studio.choose_item')}
        hint={t(isEmpty ? 'studio.first_item_hint' : 'studio.choose_item_hint')}
      >
        <NewItem look="primary" />
      </Empty>
    </section>
  );
}
