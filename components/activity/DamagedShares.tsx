import { useLiveQuery } from 'dexie-react-hooks';
import { damagedShares } from '@/lib/journal/index.ts';
import { useI18n } from '../app/i18n.tsx';
import { DamagedRows } from '../ui/DamagedRows.tsx';

/** What is left of shares that cannot be read any more. */
export function DamagedShares() {
  const { t } = useI18n();
  const rows = useLiveQuery(damagedShares) ?? [];
  return (
    <DamagedRows
      title={t('activity.damaged', { n: rows.length })}
      text={t('activity.damaged_text')}
      show={t('activity.show_text')}
      rows={rows}
    />
  );
}
