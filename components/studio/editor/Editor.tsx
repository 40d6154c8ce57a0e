import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { fileAt } from '@/lib/studio/book.ts';
import { findingsOfItem, toldOfAll } from '@/lib/studio/read.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useAdvice } from '../advice/use-advice.ts';
import { useDesk, WhereProvider } from '../desk.tsx';
import { FindingsProvider } from '../fields/advice-context.ts';
import { Standing } from '../life/Standing.tsx';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import suggestions from '../Suggestions.module.css';
import { hashOf } from '../use-route.ts';
import { Dates } from './Dates.tsx';
import styles from './Editor.module.css';
import { Help } from './Help.tsx';
import { ItemActions } from './ItemActions.tsx';
import { Picture } from './Picture.tsx';
import { Point } from './Point.tsx';
import { Sorting } from './Sorting.tsx';
import { Wordings } from './Wordings.tsx';

/** One suggestion: what helps an employee first, ready-made words last; beside it, what they see of it. */
export function Editor({ item: key }: { item: string }) {
  const { t } = useI18n();
  const feed = useDesk(({ book }) => book.feed.id);
  return (
    <WhereProvider value={key}>
      <WithFindings item={key}>
        <div className={styles.editor}>
          <a className={suggestions.back} href={hashOf({ feed })}>
            {t('studio.all_items')}
          </a>
          <ItemActions item={key} />
          <InItsLife item={key} />
          <Fields item={key} />
        </div>
        <PreviewPane item={key} />
      </WithFindings>
    </WhereProvider>
  );
}

/** By itself, so that a letter draws none of the other fields again. */
function WithFindings({ item, children }: { item: string; children: ReactNode }) {
  return <FindingsProvider value={useItemFindings(item)}>{children}</FindingsProvider>;
}

function InItsLife({ item: key }: { item: string }) {
  const item = useDesk(({ book }) => book.items.get(key));
  return item ? <Standing item={item} /> : null;
}

/** All there is to write; of what is withdrawn nothing is left that could be. */
function Fields({ item }: { item: string }) {
  const { t } = useI18n();
  const isLeft = useDesk(({ book }) => book.items.get(item)?.kept === undefined);
  if (!isLeft) return null;
  return (
    <>
      <Help none={t('studio.help_none')} />
      <Point />
      <Wordings />
      <Picture item={item} />
      <Dates />
      <Sorting item={item} />
    </>
  );
}

/** What to mend in it: by itself at each letter, and beside all others when the typing pauses. */
function useItemFindings(key: string) {
  const feed = useDesk(({ book }) => book.feed);
  const file = useDesk(({ book }) => fileAt(book, key));
  const written = useDeferredValue(file);
  const whole = useAdvice();
  return useMemo(() => {
    // Of what a suggestion tells by itself, what was told of the whole may be mended by now.
    const beside = whole.filter((advice) => advice.key === key && toldOfAll.has(advice.rule));
    return [...findingsOfItem(written, feed, Date.now()), ...beside];
  }, [written, feed, whole, key]);
}
