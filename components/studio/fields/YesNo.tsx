import { useId } from 'react';
import { Tick } from '../../ui/Tick.tsx';
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
export function YesNo({ path, label, hint, no }: Props) {
  const id = useId();
  const { value, set } = useField(path);
  return (
    <div className={styles.field} data-field={path}>
      <Tick
        checked={value === true}
        describedBy={`${id}-hint ${id}-advice`}
        onChange={(checked) => set(checked || no)}
      >
        {label}
      </Tick>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldAdvice id={`${id}-advice`} path={path} />
    </div>
  );
}
