import { useI18n } from '../../app/i18n.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Fields.module.css';

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
  return (
    <span className={styles.tools}>
      {count > 1 && (
        <>
          <IconButton
            icon="up"
            size="small"
            label={t('studio.move_up', what)}
            disabled={index === 0}
            onClick={() => onMove(index, -1)}
          />
          <IconButton
            icon="down"
            size="small"
            label={t('studio.move_down', what)}
            disabled={index === count - 1}
            onClick={() => onMove(index, 1)}
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
