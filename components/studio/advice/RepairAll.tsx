import type { Advice } from '@/lib/studio/advice.ts';
import { allMended, repairOf, whereOf } from '@/lib/studio/repairs.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useWorkbook } from '../desk.tsx';
import { useDone } from './done.ts';

/** One click that mends the same thing everywhere, where each has its certain repair; one to take all of it back. */
export function RepairAll({ all }: { all: readonly Advice[] }) {
  const { t } = useI18n();
  const { act, desk } = useWorkbook();
  const done = useDone();
  const { book } = desk.getState();
  const certain = all.filter((finding) =>
    repairOf({ finding, book, where: whereOf(finding), now: Date.now() }),
  );
  if (certain.length < 2) return null;
  const mend = () => {
    act('repaired', '', (of) => allMended(of, certain, Date.now()));
    done(certain);
  };
  return <Button onClick={mend}>{t('studio.repair.all', { n: certain.length })}</Button>;
}
