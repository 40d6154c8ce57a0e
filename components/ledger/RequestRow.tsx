import { useEffect, useRef } from 'react';
import type { Entry } from '@/lib/ledger/entries.ts';
import { useI18n } from '../app/i18n.tsx';
import styles from './Ledger.module.css';

/** One request: when, where to, for what and why, and what came back. */
export function RequestRow({ entry, focused }: { entry: Entry; focused: boolean }) {
  const row = useRef<HTMLLIElement>(null);
  // What was clicked to show it is far below by then, or gone.
  useEffect(() => {
    if (focused) row.current?.focus();
  }, [focused]);
  const { t, time, bytes } = useI18n();
  const { at, url, kind, reason, status, outcome } = entry;
  const told = [
    t(`ledger.kind.${kind ?? 'unknown'}`),
    t(`ledger.reason.${reason}`),
    status === 0 ? t('ledger.no_status') : t('ledger.status', { status }),
    bytes(entry.bytes),
  ];
  return (
    <li ref={row} className={styles.request} tabIndex={-1}>
      <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
      <div>
        <p className={styles.address}>
          <bdi>{url}</bdi>
        </p>
        <p className={styles.note}>{told.join(' · ')}</p>
        <p className={outcome === 'ok' ? styles.note : styles.trouble}>{t(`ledger.outcome.${outcome}`)}</p>
      </div>
    </li>
  );
}
