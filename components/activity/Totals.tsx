import type { Totals as Sums } from '@/lib/insights/totals.ts';
import { networkName } from '@/lib/networks/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { Figures } from '../ui/Figures.tsx';

export function Totals({ totals }: { totals: Sums }) {
  const { t, number, percent } = useI18n();
  // A mean of one or two says nothing.
  const enough = totals.shares >= 3;
  const means = [
    [t('activity.own'), totals.own],
    [t('activity.promotional'), totals.promotional],
  ] as const;
  return (
    <Figures
      figures={[
        [t('activity.shares'), number(totals.shares)],
        [t('activity.posted'), number(totals.posted)],
        ...means.flatMap(([name, mean]) =>
          enough && mean !== undefined ? [[name, percent(mean)] as const] : [],
        ),
        ...totals.byNetwork.map(([network, shares]) => [networkName(network), number(shares)] as const),
      ]}
    />
  );
}
