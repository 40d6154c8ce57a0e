import type { Gathered } from '@/lib/studio/gather.ts';
import { sayInStudio } from '@/lib/studio/say.ts';
import { useI18n } from '../../app/i18n.tsx';
import styles from './Advice.module.css';
import { Fold } from './Fold.tsx';
import { Line } from './Line.tsx';
import { useSubject } from './use-place.ts';
import { keyOf } from './Where.tsx';

/** What is left, by the suggestion it is about. */
export function Rest({ all }: { all: Gathered['rest'] }) {
  const { t, language } = useI18n();
  const subject = useSubject();
  return (
    <section className={styles.part} aria-labelledby="rest">
      <h2 id="rest">{t('studio.advice.rest')}</h2>
      {all.map(({ where, all: advices }) => {
        const [worst] = advices;
        return (
          worst && (
            <Fold key={where} title={subject({ key: worst.key })} level={worst.level} count={advices.length}>
              <ul className={styles.lines}>
                {advices.map((advice) => {
                  const { field, reason, repair } = sayInStudio(advice, language);
                  return (
                    <Line key={keyOf(advice)} advice={advice} name={field}>
                      <p>{reason}</p>
                      <p className={styles.todo}>{repair}</p>
                    </Line>
                  );
                })}
              </ul>
            </Fold>
          )
        );
      })}
    </section>
  );
}
