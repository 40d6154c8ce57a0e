import { useI18n } from '../../app/i18n.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Fields.module.css';

interface Props {
  /** What is moved or deleted. */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** What one does with an entry of a list. */
export function EntryTools({ name, isFirst, isLast, onMove, onRemove }: Props) {
  const { t } = useI18n();
  return (
    <span className={styles.tools}>
      {!(isFirst && isLast) && (
        <>
          <IconButton
            icon="up"
            size="small"
            label={t('studio.move_up', { what: name })}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          />
          <IconButton
            icon="down"
            size="small"
            label={t('studio.move_down', { what: name })}
            disabled={isLast}
            onClick={() => onMove(1)}
          />
        </>
      )}
      <IconButton icon="close" size="small" label={t('studio.remove', { what: name })} onClick={onRemove} />
    </span>
  );
}
