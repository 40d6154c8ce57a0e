import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** A word about a thing, not a button. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'accent' | 'caution';
  children: ReactNode;
}) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
