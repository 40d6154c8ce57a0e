import { useId } from 'react';
import { useText } from '../desk.tsx';
import { FieldAdvice } from './FieldAdvice.tsx';
import styles from './Fields.module.css';

interface Props {
  path: string;
  label: string;
  hint?: string;
  /** The first one counts as not chosen: the field is left out of the file. */
  options: readonly { value: string; label: string }[];
}

/** One of a few words of the format. What the file has besides those stays to be chosen. */
export function Choice({ path, label, hint, options }: Props) {
  const id = useId();
  const [value, set] = useText(path);
  const isKnown = options.some((option) => option.value === value);
  return (
    <div className={styles.field} data-field={path}>
      <label htmlFor={id}>{label}</label>
      {hint && <p className={styles.hint}>{hint}</p>}
      <select
        id={id}
        className={styles.select}
        value={value}
        aria-describedby={`${id}-advice`}
        onChange={({ target }) => set(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {!isKnown && <option value={value}>{value}</option>}
      </select>
      <FieldAdvice id={`${id}-advice`} path={path} />
    </div>
  );
}
