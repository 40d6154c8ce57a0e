import { tallyOf } from '@/lib/studio/exchange/bring.ts';
import type { Comparison } from '@/lib/studio/exchange/compare.ts';
import { useI18n } from '../../app/i18n.tsx';
import styles from './Together.module.css';

/** In numbers, what is newer in a colleague’s file, what is newer here, and what both have changed. */
export function Apart({ comparison }: { comparison: Comparison }) {
  const { t } = useI18n();
  const tally = tallyOf(comparison);
  const { order, address } = comparison;
  // What comes or goes makes another order by itself.
  const isSameSet = tally.theirs_new + tally.theirs_deleted + tally.mine_new + tally.mine_deleted === 0;
  const other = (side: 'theirs' | 'mine' | 'both') => [
    ...(order === side && isSameSet ? [t('studio.turn.order')] : []),
    ...(address === side ? [t('studio.turn.address')] : []),
  ];
  const counts = [
    ['new', (n: number) => t('studio.turn.new', { n })],
    ['changed', (n: number) => t('studio.turn.changed', { n })],
    ['deleted', (n: number) => t('studio.turn.deleted', { n })],
  ] as const;
  const said = (side: 'theirs' | 'mine') =>
    counts.flatMap(([name, text]) => {
      const n = tally[`${side}_${name}`];
      return n > 0 ? [text(n)] : [];
    });
  const head = (n: number) => (n > 0 ? [t('studio.turn.head', { n })] : []);
  const both = tally.both_changed > 0 ? [t('studio.turn.changed', { n: tally.both_changed })] : [];
  return (
    <dl className={styles.apart}>
      <Side
        name={t('studio.turn.there')}
        lines={[...said('theirs'), ...head(tally.head_theirs), ...other('theirs')]}
      />
      <Side
        name={t('studio.turn.here')}
        lines={[...said('mine'), ...head(tally.head_mine), ...other('mine')]}
      />
      <Side name={t('studio.turn.both')} lines={[...both, ...head(tally.head_both), ...other('both')]} />
    </dl>
  );
}

function Side({ name, lines }: { name: string; lines: readonly string[] }) {
  const { t } = useI18n();
  return (
    <div className={styles.side}>
      <dt>{name}</dt>
      {lines.length === 0 && <dd className={styles.hint}>{t('studio.turn.nothing')}</dd>}
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
