import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { itemMoved, projectOf } from '@/lib/studio/book.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import type { StudioItem } from '@/lib/studio/records.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk, useWorkbook } from '../desk.tsx';
import { chosenOf } from '../open/arrive.ts';
import { passing } from '../open/passing.ts';
import { useDrop } from '../open/use-drop.ts';
import styles from '../Suggestions.module.css';
import { Bin } from './Bin.tsx';
import { ItemRow, type Move } from './ItemRow.tsx';
import { ListTools } from './ListTools.tsx';

const Row = memo(ItemRow);

/** So few are seen at a glance. */
const few = 8;

/** All suggestions in the order of the file, to choose, find and move. */
export function ItemList({ open }: { open: string | undefined }) {
  const { t } = useI18n();
  // What is typed is drawn first; the list may follow a moment later.
  const book = useDeferredValue(useDesk((desk) => desk.book));
  const { feed, items } = useMemo(() => projectOf(book), [book]);
  const [search, setSearch] = useState('');
  const found = useMemo(() => itemsWith(items, search), [items, search]);
  const places = useMemo(() => new Map(feed.order.map((key, place) => [key, place])), [feed.order]);
  const move = useMove();
  const { isOver, handlers } = useDropped(feed.id);
  return (
    <section
      className={styles.list}
      aria-label={t('studio.part.suggestions')}
      data-over={isOver}
      {...handlers}
    >
      <ListTools />
      {items.length > few && <Search value={search} onChange={setSearch} />}
      <p className="visually-hidden" role="status">
        {t('studio.count', { n: found.length })}
      </p>
      <ol className={styles.rows}>
        {found.map((item) => (
          <Row
            key={item.key}
            feedId={feed.id}
            item={item}
            place={places.get(item.key) ?? 0}
            last={feed.order.length - 1}
            isOpen={item.key === open}
            onMove={search === '' ? move : undefined}
          />
        ))}
      </ol>
      <Bin />
    </section>
  );
}

/** Begins to bring in whatever is dropped on the list. */
function useDropped(feedId: string) {
  return useDrop(
    (files) =>
      void chosenOf(files).then((chosen) =>
        passing.setState({ importing: { feedId, ...(chosen && { chosen }) } }),
      ),
  );
}

function useMove(): Move {
  const { act, desk } = useWorkbook();
  return useCallback(
    (key, to) => {
      const { file = {} } = desk.getState().book.items.get(key) ?? {};
      act('item_moved', titleIn(file), (book) => itemMoved(book, key, to));
    },
    [act, desk],
  );
}

function Search({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const { t } = useI18n();
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={t('studio.search')}
      placeholder={t('studio.search')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function itemsWith(items: readonly StudioItem[], search: string): readonly StudioItem[] {
  const wanted = search.trim().toLowerCase();
  return wanted === ''
    ? items
    : items.filter(({ file }) => JSON.stringify(file).toLowerCase().includes(wanted));
}
