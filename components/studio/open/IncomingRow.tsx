import { useId } from 'react';
import type { Translator } from '@/lib/i18n/index.ts';
import { type ImportRow, noteText } from '@/lib/studio/import/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import styles from './Import.module.css';

interface Props {
  row: ImportRow;
  isTicked: boolean;
  onTick: (row: ImportRow, isIn: boolean) => void;
}

/** One row, with what there is to know of it; one that cannot come in has no tick. */
export function IncomingRow({ row, isTicked, onTick }: Props) {
  const translator = useI18n();
  const { t } = translator;
  const id = useId();
  const { item, place, title, notes } = row;
  const shown = title || t('studio.bring.blank');
  return (
    <li className={styles.row} data-none={!item}>
      {item ? (
        <>
          <input
            id={id}
            type="checkbox"
            checked={isTicked}
            aria-describedby={`${id}-notes`}
            onChange={({ target }) => onTick(row, target.checked)}
          />
          <label htmlFor={id} dir="auto">
            {shown}
          </label>
        </>
      ) : (
        <span className={styles.none} dir="auto">
          {shown}
        </span>
      )}
      <span className={styles.where}>{whereIn(place, t)}</span>
      {notes.length > 0 && (
        <ul id={`${id}-notes`} className={styles.notes}>
          {notes.map((note) => (
            <li key={note.key}>{noteText(note, translator)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function whereIn({ line, index }: ImportRow['place'], t: Translator['t']): string {
  return line === undefined ? t('studio.bring.entry', { n: index + 1 }) : t('studio.bring.line', { n: line });
}
