import { type SyntheticEvent, useState } from 'react';
import type { Advice } from '@/lib/studio/advice.ts';
import { useI18n } from '../../app/i18n.tsx';
import styles from './Advice.module.css';
import { Line } from './Line.tsx';

/** A list that nobody reads to its end: after so many, the others come up once these are done. */
const most = 50;

/** Everywhere the same thing was found, folded away; drawn when it is opened. */
export function Where({ all }: { all: readonly Advice[] }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setOpen(currentTarget.open)}
    >
      <summary>{t('studio.advice.where', { n: all.length })}</summary>
      {isOpen && <Lines all={all} />}
    </details>
  );
}

/** The places of one and the same thing. */
export function Lines({ all }: { all: readonly Advice[] }) {
  const { t } = useI18n();
  return (
    <>
      <ul className={styles.lines}>
        {all.slice(0, most).map((advice) => (
          <Line key={keyOf(advice)} advice={advice} />
        ))}
      </ul>
      {all.length > most && (
        <p className={styles.soft}>{t('studio.advice.more', { n: all.length - most })}</p>
      )}
    </>
  );
}

/** Two of one rule can be at one place: the kinds of a mix. */
export function keyOf({ key = '', rule, path, values, item }: Advice): string {
  return [key, rule, path, JSON.stringify(values), item?.id].join(' ');
}
