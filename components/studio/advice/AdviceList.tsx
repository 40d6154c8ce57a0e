import { useMemo, useState } from 'react';
import type { Advice } from '@/lib/studio/advice.ts';
import { projectOf } from '@/lib/studio/book.ts';
import { gathered } from '@/lib/studio/gather.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk } from '../desk.tsx';
import styles from './Advice.module.css';
import { Card } from './Card.tsx';
import { DoneProvider } from './done.ts';
import { Nothing } from './Nothing.tsx';
import { Often } from './Often.tsx';
import { Rest } from './Rest.tsx';
import { isLookedOver, useAdvice, useIsLookedOver, useLookedOnce } from './use-advice.ts';

/** What to mend in the whole feed: the three things that matter most first, the rest folded away. */
export function AdviceList() {
  const { t } = useI18n();
  const all = useAdvice();
  const isKnown = useLookedOnce();
  const [done, setDone] = useState<ReadonlySet<Advice>>(new Set());
  // What was just mended need not wait for the next look.
  const left = useMemo(() => all.filter((one) => !done.has(one)), [all, done]);
  const { first, often, rest } = useMemo(() => gathered(left), [left]);
  const isFine = isKnown && isAllWell(left);
  return (
    <DoneProvider value={(mended) => setDone(new Set([...done, ...mended]))}>
      <main className={styles.advice}>
        <header className={styles.head}>
          <h2>{t('studio.advice.title')}</h2>
          <Looked />
        </header>
        {isFine && <Nothing />}
        {isFine && first.length > 0 && <h2>{t('studio.advice.level.advice')}</h2>}
        {first.length > 0 && (
          <ul className={styles.cards}>
            {first.map((same) => (
              <Card key={same.rule} same={same} />
            ))}
          </ul>
        )}
        {often.length > 0 && <Often all={often} />}
        {rest.length > 0 && <Rest all={rest} />}
      </main>
    </DoneProvider>
  );
}

/** Is there nothing but what is only to be thought about, and something to write about? */
function isAllWell(advice: readonly Advice[]): boolean {
  return advice.every(({ level, rule }) => level === 'advice' && rule !== 'nothing-live');
}

/** How far the look over the feed is, and what it leaves out. */
function Looked() {
  const { t } = useI18n();
  const book = useDesk((desk) => desk.book);
  const isOver = useIsLookedOver();
  const { items } = projectOf(book);
  const n = items.filter(isLookedOver).length;
  const others = items.length - n;
  return (
    <>
      <p className={styles.soft} role="status">
        {isOver ? t('studio.advice.looked', { n }) : t('studio.advice.looking', { n })}
      </p>
      {others > 0 && <p className={styles.soft}>{t('studio.advice.held', { n: others })}</p>}
    </>
  );
}
