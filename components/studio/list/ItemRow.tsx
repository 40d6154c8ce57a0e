import { type DragEvent, useEffect, useRef, useState } from 'react';
import { isObject } from '@/lib/feed/parse/clean.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import type { StudioItem } from '@/lib/studio/records.ts';
import { useI18n } from '../../app/i18n.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { focusMover } from '../fields/focus-field.ts';
import styles from '../Suggestions.module.css';
import { hashOf } from '../use-route.ts';

/** Moves a suggestion to a place of the order, from 0. */
export type Move = (key: string, to: number) => void;

interface Props {
  feedId: string;
  item: StudioItem;
  /** Which one of the order it is, and which the last one is, from 0. */
  place: number;
  last: number;
  isOpen: boolean;
  /** Nothing while only some are shown. */
  onMove: Move | undefined;
}

/** One suggestion of the list: dragged to its place, or moved with buttons. */
export function ItemRow({ feedId, item, place, last, isOpen, onMove }: Props) {
  const { t } = useI18n();
  const { isOver, ...dragging } = useDragging(item.key, place, onMove);
  const { row, move } = useMoving(item.key, place, onMove);
  const title = titleIn(item.file) || t('studio.untitled_item');
  return (
    <li ref={row} className={styles.row} data-open={isOpen} data-over={isOver} {...dragging}>
      <a
        href={hashOf({ feed: feedId, part: 'suggestions', item: item.key })}
        aria-current={isOpen ? 'true' : undefined}
        dir="auto"
        draggable={false}
      >
        {title}
      </a>
      {onMove && (
        <span className={styles.moves}>
          <IconButton
            icon="up"
            size="small"
            label={t('studio.move_up', { what: title })}
            disabled={place === 0}
            data-move={-1}
            onClick={() => move(-1)}
          />
          <IconButton
            icon="down"
            size="small"
            label={t('studio.move_down', { what: title })}
            disabled={place === last}
            data-move={1}
            onClick={() => move(1)}
          />
        </span>
      )}
      <Tags item={item} />
    </li>
  );
}

/** Moves by one place; the buttons that do it lose the focus on the way and get it back. */
function useMoving(key: string, place: number, onMove: Move | undefined) {
  const row = useRef<HTMLLIElement>(null);
  const moved = useRef<1 | -1>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is in its new place
  useEffect(() => {
    if (row.current && moved.current) focusMover(row.current, moved.current);
    moved.current = undefined;
  }, [place]);
  const move = (by: 1 | -1) => {
    moved.current = by;
    onMove?.(key, place + by);
  };
  return { row, move };
}

const dragged = 'application/x-own-words-item';

function useDragging(key: string, place: number, onMove: Move | undefined) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    draggable: onMove !== undefined,
    onDragStart: ({ dataTransfer }: DragEvent) => dataTransfer.setData(dragged, key),
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(dragged)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      // A file is for the list as a whole.
      if (!event.dataTransfer.types.includes(dragged)) return;
      setOver(false);
      event.preventDefault();
      onMove?.(event.dataTransfer.getData(dragged), place);
    },
  };
}

/** What keeps it from being an ordinary one. */
function Tags({ item: { file, held } }: { item: StudioItem }) {
  const { t } = useI18n();
  const own = isObject(file._own_words) ? file._own_words : {};
  const { status, starts_at, expires_at } = own;
  const now = Date.now();
  const isOver = typeof expires_at === 'string' && Date.parse(expires_at) <= now;
  const isEarly = typeof starts_at === 'string' && Date.parse(starts_at) > now;
  return (
    <span className={styles.tags}>
      {held && <Tag>{t('studio.held')}</Tag>}
      {(status === 'paused' || status === 'corrected' || status === 'withdrawn') && (
        <Tag tone="caution">{t(`card.${status}`)}</Tag>
      )}
      {isEarly && <Tag>{t('studio.early')}</Tag>}
      {isOver && <Tag>{t('studio.over')}</Tag>}
    </span>
  );
}
