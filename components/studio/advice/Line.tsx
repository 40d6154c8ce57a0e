import { type ReactNode, useId } from 'react';
import type { Advice } from '@/lib/studio/advice.ts';
import { whereOf } from '@/lib/studio/repairs.ts';
import { useDesk, WhereProvider } from '../desk.tsx';
import { Repair } from '../fields/Repair.tsx';
import styles from './Advice.module.css';
import { useDone } from './done.ts';
import { hasPlace, showAdvice } from './show-advice.ts';
import { usePlace } from './use-place.ts';

interface Props {
  advice: Advice;
  /** What stands in the place of the suggestion and its field. */
  name?: string;
  children?: ReactNode;
}

/** One place: its name leads there. */
export function Line({ advice, name, children }: Props) {
  const id = useId();
  const feed = useDesk(({ book }) => book.feed.id);
  const place = usePlace();
  const done = useDone();
  const shown = name ?? place(advice);
  return (
    <li className={styles.line} data-level={advice.level}>
      <div>
        {hasPlace(advice) ? (
          <button
            id={id}
            type="button"
            className={styles.way}
            dir="auto"
            onClick={() => showAdvice(advice, feed)}
          >
            {shown}
          </button>
        ) : (
          <span id={id} dir="auto">
            {shown}
          </span>
        )}
        {children}
      </div>
      <WhereProvider value={whereOf(advice)}>
        <Repair finding={advice} describedBy={id} onMended={() => done([advice])} />
      </WhereProvider>
    </li>
  );
}
