import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { Level } from '@/lib/feed/lint/index.ts';
import { useI18n } from '../../app/i18n.tsx';
import styles from './Advice.module.css';

interface Props {
  title: string;
  level: Level;
  /** How many there are inside, where the title does not say it. */
  count?: number;
  children: ReactNode;
}

/** A line with more inside, which is drawn when it is opened. */
export function Fold({ title, level, count, children }: Props) {
  const { number } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const onToggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpen(currentTarget.open);
  return (
    <details className={styles.fold} data-level={level} onToggle={onToggle}>
      <summary>
        <span dir="auto">{title}</span>
        {count !== undefined && <span className={styles.count}>{number(count)}</span>}
      </summary>
      {isOpen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
