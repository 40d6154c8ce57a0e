import { useDesk } from './desk.tsx';
import { Editor } from './editor/Editor.tsx';
import { ItemList } from './list/ItemList.tsx';
import { NoItem } from './list/NoItem.tsx';
import styles from './Suggestions.module.css';
import { useRoute } from './use-route.ts';

/** The suggestions of a feed: all of them, the one that is open, and what employees see of it. */
export function Suggestions() {
  const { item } = useRoute();
  const isThere = useDesk(({ book }) => item !== undefined && book.feed.order.includes(item));
  return (
    <main className={styles.suggestions} data-open={isThere}>
      <ItemList open={isThere ? item : undefined} />
      {isThere && item !== undefined ? <Editor key={item} item={item} /> : <NoItem />}
    </main>
  );
}
