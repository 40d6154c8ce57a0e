import { type ReactNode, useId } from 'react';
import styles from './Options.module.css';

interface Props<Value> {
  legend: string;
  options: readonly { value: Value; label: ReactNode }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, kept as soon as it is chosen. */
export function Choices<Value extends string | undefined>({
  legend,
  options,
  chosen,
  onChoose,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value ?? ''} className={styles.choice}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
