import type { ReactNode } from 'react';
import styles from './Charter.module.css';

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** One matter of a company's side, under its name; no landmark, since each feed has the same. */
export function Part({ title, hint, children }: Props) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {hint && <p className={styles.soft}>{hint}</p>}
      {children}
    </section>
  );
}

/** How the words of a feed are read: in its own language and direction, not in the reader's. */
export function speechIn(language: string | undefined): { dir: 'auto'; lang: string | undefined } {
  return { dir: 'auto', lang: language };
}
