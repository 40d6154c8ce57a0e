import type { Same } from '@/lib/studio/gather.ts';
import { whereOf } from '@/lib/studio/repairs.ts';
import { sayInStudio, sayMany } from '@/lib/studio/say.ts';
import { useI18n } from '../../app/i18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useDesk, WhereProvider } from '../desk.tsx';
import { Repair } from '../fields/Repair.tsx';
import styles from './Advice.module.css';
import { useDone } from './done.ts';
import { RepairAll } from './RepairAll.tsx';
import { hasPlace, showAdvice } from './show-advice.ts';
import { usePlace } from './use-place.ts';
import { Where } from './Where.tsx';

/** One thing that matters: what it is, what of it, what to do, and the way there. */
export function Card({ same: { rule, level, all } }: { same: Same }) {
  const { t, language } = useI18n();
  const feed = useDesk(({ book }) => book.feed.id);
  const place = usePlace();
  const done = useDone();
  const [advice] = all;
  if (!advice) return null;
  const { reason, repair } = sayInStudio(advice, language);
  const many = all.length > 1 ? sayMany(rule, all.length, language) : undefined;
  return (
    <li className={styles.card} data-level={level}>
      <Tag tone={level === 'error' ? 'caution' : 'plain'}>{t(`studio.advice.level.${level}`)}</Tag>
      <h3 dir="auto">{many ?? place(advice)}</h3>
      <p>{reason}</p>
      <p className={styles.todo}>{repair}</p>
      <div className={styles.actions}>
        {hasPlace(advice) && (
          <Button onClick={() => showAdvice(advice, feed)}>
            {t(all.length > 1 ? 'studio.advice.show_first' : 'studio.advice.show')}
          </Button>
        )}
        {all.length > 1 ? (
          <RepairAll all={all} />
        ) : (
          <WhereProvider value={whereOf(advice)}>
            <Repair finding={advice} onMended={() => done([advice])} />
          </WhereProvider>
        )}
      </div>
      {all.length > 1 && <Where all={all} />}
    </li>
  );
}
