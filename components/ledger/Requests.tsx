import { useId, useState } from 'react';
import type { Entry } from '@/lib/ledger/entries.ts';
import { byDay } from '@/lib/ledger/summary.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Ledger.module.css';
import { RequestRow } from './RequestRow.tsx';

const atOnce = 100;

interface Shown {
  shown: number;
  /** The first of those that came last. */
  first?: number | undefined;
}

/** The requests, the newest first, a hundred at a time. */
export function Requests({ entries }: { entries: readonly Entry[] }) {
  const { t } = useI18n();
  const [{ shown, first }, setShown] = useState<Shown>({ shown: atOnce });
  if (entries.length === 0) return null;
  const rest = Math.min(atOnce, entries.length - shown);
  const showMore = () => setShown({ shown: shown + atOnce, first: entries[shown]?.id });
  return (
    <section className={styles.section} aria-labelledby="requests">
      <h2 id="requests">{t('ledger.list')}</h2>
      {byDay(entries.slice(0, shown)).map((day) => (
        <Day key={day[0]?.id} entries={day} focused={first} />
      ))}
      {rest > 0 && (
        <div>
          <Button onClick={showMore}>{t('ledger.more', { n: rest })}</Button>
        </div>
      )}
    </section>
  );
}

function Day({ entries, focused }: { entries: readonly Entry[]; focused: number | undefined }) {
  const { day } = useI18n();
  const id = useId();
  return (
    <>
      <h3 id={id}>{day(entries[0]?.at ?? 0, Date.now())}</h3>
      <ol className={styles.requests} aria-labelledby={id}>
        {entries.map((entry) => (
          <RequestRow key={entry.id} entry={entry} focused={entry.id === focused} />
        ))}
      </ol>
    </>
  );
}
