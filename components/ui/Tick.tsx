import type { ReactNode } from 'react';
import styles from './Tick.module.css';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The id of what says more. */
  describedBy?: string;
  children: ReactNode;
}

/** A box to tick, with its words. */
export function Tick({ checked, onChange, describedBy, children }: Props) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.checked)}
      />
      {children}
    </label>
  );
}
