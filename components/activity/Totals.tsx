import type { Totals as Figures } from '@/lib/insights/totals.ts';
import { networkName } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import styles from './Totals.module.css';

export function Totals({ totals }: { totals: Figures }) {
  const { t, number, percent } = useI18n();
  // A mean of one or two says nothing.
  const enough = totals.shares >= 3;
  return (
    <dl className={styles.totals}>
      <Figure name={t('activity.shares')} value={number(totals.shares)} />
      <Figure name={t('activity.posted')} value={number(totals.posted)} />
      {enough && totals.own !== undefined && <Figure name={t('activity.own')} value={percent(totals.own)} />}
      {enough && totals.promotional !== undefined && (
        <Figure name={t('activity.promotional')} value={percent(totals.promotional)} />
      )}
      {totals.byNetwork.map(([network, shares]) => (
        <Figure key={network} name={networkName(network)} value={number(shares)} />
      ))}
    </dl>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
