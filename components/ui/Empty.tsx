import type { ReactNode } from 'react';
import styles from './Empty.module.css';

interface Props {
  title: string;
  hint: string;
  /** The way on. */
  children: ReactNode;
}

/** What stands where there is nothing yet, and that this is fine. */
export function Empty({ title, hint, children }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p>{hint}</p>
      <p>{children}</p>
    </div>
  );
}
