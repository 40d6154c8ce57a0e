import { useId } from 'react';
import { useField } from '../desk.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';

interface Props {
  path: string;
  label: string;
  hint?: string | undefined;
  /** What is in the file when it is not ticked: nothing, unless the format asks for a no. */
  no?: false;
}

/** A yes or no. */
export function Tick({ path, label, hint, no }: Props) {
  const id = useId();
  const { value, set } = useField(path);
  return (
    <div className={styles.field} data-field={path}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={value === true}
          aria-describedby={`${id}-hint ${id}-advice`}
          onChange={({ target }) => set(target.checked || no)}
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
