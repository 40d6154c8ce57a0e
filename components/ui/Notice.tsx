import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  tone?: 'info' | 'good' | 'caution' | 'danger';
  title?: string;
  children?: ReactNode;
  /** Said aloud when it appears: at once (`alert`) or when there is a pause (`status`). */
  role?: 'alert' | 'status';
}

/** What happened, what was kept, what to do. */
export function Notice({ tone = 'info', title, children, role }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
