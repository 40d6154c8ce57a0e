import { useId } from 'react';
import { useField } from '../desk.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';

interface Props {
  path: string;
  label: string;
  hint?: string;
}

/** A yes or no; what is not ticked is left out of the file. */
export function Tick({ path, label, hint }: Props) {
  const id = useId();
  const { value, set } = useField(path);
  return (
    <div className={styles.field} data-field={path}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={value === true}
          aria-describedby={`${id}-hint ${id}-advice`}
          onChange={({ target }) => set(target.checked || undefined)}
        />
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldAdvice id={`${id}-advice`} path={path} />
    </div>
  );
}
