import { type ReactNode, useState } from 'react';
import { useI18n } from '../../app/i18n.tsx';
import styles from './Company.module.css';

interface Props {
  title: string;
  /** What employees get from it, in a line. */
  hint: string;
  /** How many entries there are, where it is a list. */
  count?: number;
  open?: boolean;
  children: ReactNode;
}

/** One matter of the company's side, which folds away. */
export function Group({ title, hint, count = 0, open = false, children }: Props) {
  const { number } = useI18n();
  // From then on it is the reader's to open and to close.
  const [isOpen] = useState(open);
  return (
    <details className={styles.group} open={isOpen}>
      <summary>
        <h2 className={styles.title}>{title}</h2>
        {count > 0 && <span className={styles.count}>{number(count)}</span>}
        <p className={styles.hint}>{hint}</p>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
