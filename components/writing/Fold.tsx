import { type ReactNode, useEffect, useState } from 'react';
import { useSettled } from '../app/use-settled.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './Gate.module.css';

interface Props {
  summary: ReactNode;
  /** Open, as long as the person has not said otherwise. */
  wanted: boolean;
  text: string;
  /** How often it was asked for: by trying to hand off what is not ready. */
  asked: number;
  children: ReactNode;
}

/** Opens and closes by itself only when the typing pauses, so that nothing moves under the writer's eyes. */
export function Fold({ summary, wanted, text, asked, children }: Props) {
  // A draft that was begun or pasted opens with where it stands.
  const settled = useSettled(wanted, text);
  const [chosen, setChosen] = useState<boolean>();
  useEffect(() => {
    if (asked > 0) setChosen(true);
  }, [asked]);
  const open = chosen ?? settled;
  return (
    // React opening it makes an event as well; only the person's own says something else than what was drawn.
    <details
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open !== open && setChosen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        {summary}
        <Icon name="down" />
      </summary>
      {children}
    </details>
  );
}
