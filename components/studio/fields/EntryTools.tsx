import type { MouseEvent } from 'react';
import { useI18n } from '../../app/i18n.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Fields.module.css';
import { focusMover } from './focus-field.ts';

interface Props {
  /** What is moved or deleted. */
  name: string;
  /** Which one it is, from 0, of how many. */
  index: number;
  count: number;
  onMove: (index: number, by: 1 | -1) => void;
  onRemove: (index: number) => void;
}

/** What one does with an entry of a list. */
export function EntryTools({ name, index, count, onMove, onRemove }: Props) {
  const { t } = useI18n();
  const what = { what: name };
  const move = (by: 1 | -1, { currentTarget }: MouseEvent<HTMLElement>) => {
    const entry = currentTarget.closest('li');
    const there = by < 0 ? entry?.previousElementSibling : entry?.nextElementSibling;
    onMove(index, by);
    requestAnimationFrame(() => there && focusMover(there, by));
  };
  return (
    <span className={styles.tools}>
      {count > 1 && (
        <>
          <IconButton
            icon="up"
            data-move={-1}
            size="small"
            label={t('studio.move_up', what)}
            disabled={index === 0}
            onClick={(event) => move(-1, event)}
          />
          <IconButton
            icon="down"
            data-move={1}
            size="small"
            label={t('studio.move_down', what)}
            disabled={index === count - 1}
            onClick={(event) => move(1, event)}
          />
        </>
      )}
      <IconButton
        icon="close"
        size="small"
        label={t('studio.remove', what)}
        onClick={() => onRemove(index)}
      />
    </span>
  );
}
