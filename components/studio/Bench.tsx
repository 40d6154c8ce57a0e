import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useI18n } from '../app/i18n.tsx';
import { Toast, type ToastMessage } from '../ui/Toast.tsx';
import { AdviceList } from './advice/AdviceList.tsx';
import { AdviceProvider, useWholeAdvice } from './advice/use-advice.ts';
import styles from './Bench.module.css';
import { Company } from './company/Company.tsx';
import { useDesk, useWorkbook } from './desk.tsx';
import { Head } from './Head.tsx';
import { Arrivals } from './open/Arrivals.tsx';
import { Publish } from './publish/Publish.tsx';
import { Review } from './review/Review.tsx';
import { Suggestions } from './Suggestions.tsx';
import { type Part, useRoute } from './use-route.ts';

const screens: Record<Part, ComponentType> = {
  suggestions: Suggestions,
  company: Company,
  advice: AdviceList,
  publish: Publish,
  review: Review,
};

/** One feed: its parts, and what was done last, to be taken back. */
export function Bench() {
  const { part } = useRoute();
  const Screen = screens[part];
  return (
    <WithAdvice>
      <div className={styles.bench}>
        <Head />
        <Screen />
      </div>
      <Arrivals />
      <LastDone />
    </WithAdvice>
  );
}

/** By itself, so that a letter draws none of what is inside again. */
function WithAdvice({ children }: { children: ReactNode }) {
  return <AdviceProvider value={useWholeAdvice()}>{children}</AdviceProvider>;
}

/** Says what was done, with the way back. */
function LastDone() {
  const { t } = useI18n();
  const { undo } = useWorkbook();
  const undos = useDesk((desk) => desk.undos);
  const before = useRef(undos.length);
  const [toast, setToast] = useState<ToastMessage>();
  useEffect(() => {
    const [last] = undos;
    // What is left after something was taken back was told once.
    const isNew = undos.length > before.current;
    before.current = undos.length;
    if (!last || !isNew) return setToast(undefined);
    const text = t(`studio.done.${last.name}`, { of: last.of });
    setToast({ text, action: { label: t('app.undo'), run: undo, stays: last.name.endsWith('_moved') } });
  }, [undos, undo, t]);
  return <Toast toast={toast} onGone={useCallback(() => setToast(undefined), [])} />;
}
