import type { Finding } from '@/lib/feed/lint/index.ts';
import { repairOf } from '@/lib/studio/repairs.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useWhere, useWorkbook } from '../desk.tsx';

/** One click that mends it, where there is only one way to. */
export function Repair({ finding }: { finding: Finding }) {
  const { t } = useI18n();
  const where = useWhere();
  const { act } = useWorkbook();
  const repair = repairOf(finding, where, Date.now());
  if (!repair) return null;
  return (
    <Button look="quiet" onClick={() => act('repaired', '', repair.edit)}>
      {t(repair.name)}
    </Button>
  );
}
