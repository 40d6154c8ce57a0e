import type { Finding } from '@/lib/feed/lint/index.ts';
import { mended, repairOf } from '@/lib/studio/repairs.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useWhere, useWorkbook } from '../desk.tsx';

interface Props {
  finding: Finding;
  /** Once it is done. */
  onMended?: () => void;
  /** The id of what says where, for several with one name. */
  describedBy?: string;
}

/** One click that mends it, where there is only one way to. */
export function Repair({ finding, onMended, describedBy }: Props) {
  const { t } = useI18n();
  const where = useWhere();
  const { act, desk } = useWorkbook();
  const { book } = desk.getState();
  const repair = repairOf({ finding, book, where, now: Date.now() });
  if (!repair) return null;
  const mend = () => {
    act(repair.act, repair.of, (of) => mended({ finding, book: of, where, now: Date.now() }));
    onMended?.();
  };
  return (
    <Button look="quiet" aria-describedby={describedBy} onClick={mend}>
      {t(repair.name)}
    </Button>
  );
}
