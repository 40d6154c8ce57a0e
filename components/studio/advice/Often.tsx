import type { Same } from '@/lib/studio/gather.ts';
import { sayInStudio, sayMany } from '@/lib/studio/say.ts';
import { useI18n } from '../../app/i18n.tsx';
import styles from './Advice.module.css';
import { Fold } from './Fold.tsx';
import { RepairAll } from './RepairAll.tsx';
import { Lines } from './Where.tsx';

/** What was found many times: a line each, with its places inside. */
export function Often({ all }: { all: readonly Same[] }) {
  const { t } = useI18n();
  return (
    <section className={styles.part} aria-labelledby="often">
      <h2 id="often">{t('studio.advice.often')}</h2>
      {all.map((same) => (
        <One key={same.rule} same={same} />
      ))}
    </section>
  );
}

function One({ same: { rule, level, all } }: { same: Same }) {
  const { language } = useI18n();
  const [advice] = all;
  if (!advice) return null;
  const { reason, repair } = sayInStudio(advice, language);
  return (
    <Fold title={sayMany(rule, all.length, language) ?? reason} level={level}>
      <p>{reason}</p>
      <p className={styles.todo}>{repair}</p>
      <div className={styles.actions}>
        <RepairAll all={all} />
      </div>
      <Lines all={all} />
    </Fold>
  );
}
