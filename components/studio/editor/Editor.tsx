import { useDeferredValue, useMemo } from 'react';
import { fileAt } from '@/lib/studio/book.ts';
import { findingsOfItem, ofAll } from '@/lib/studio/read.ts';
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
  const feed = useDesk(({ book }) => book.feed);
  const item = useDesk(({ book }) => book.items.get(key));
  return (
    <WhereProvider value={key}>
      <FindingsProvider value={useItemFindings(key)}>
        <div className={styles.editor}>
          <a className={suggestions.back} href={hashOf({ feed: feed.id })}>
            {t('studio.all_items')}
          </a>
          <ItemActions item={key} />
          {item && <Standing item={item} />}
          {!item?.kept && <Fields item={key} />}
        </div>
        <PreviewPane item={key} />
      </FindingsProvider>
    </WhereProvider>
  );
}

/** All there is to write; of what is withdrawn nothing is left that could be. */
function Fields({ item }: { item: string }) {
  return (
    <>
      <Help />
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
    const beside = whole.filter((advice) => advice.key === key && ofAll.has(advice.rule));
    return [...findingsOfItem(written, feed, Date.now()), ...beside];
  }, [written, feed, whole, key]);
}
