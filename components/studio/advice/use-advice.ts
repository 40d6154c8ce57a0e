import { createContext, useContext, useEffect, useState } from 'react';
import { type Advice, adviceOn } from '@/lib/studio/advice.ts';
import { projectOf } from '@/lib/studio/book.ts';
import { useDesk } from '../desk.tsx';

const pause = 800;
const none: readonly Advice[] = [];
const Context = createContext<readonly Advice[]>(none);

export const AdviceProvider = Context;

/** What to mend in the whole feed, as it was when the typing last paused. */
export function useAdvice(): readonly Advice[] {
  return useContext(Context);
}

/** Looks the whole feed over whenever the typing pauses, a little at a time; what is typed meanwhile goes first. */
export function useWholeAdvice(): readonly Advice[] {
  const book = useDesk((desk) => desk.book);
  const [advice, setAdvice] = useState(none);
  useEffect(() => {
    let isLeft = false;
    const rest = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (isLeft) throw new Error('Something else was written');
    };
    const timer = setTimeout(() => {
      const { feed, items } = projectOf(book);
      const published = items.filter(({ held }) => !held);
      void adviceOn(feed, published, Date.now(), rest).then(setAdvice, () => undefined);
    }, pause);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [book]);
  return advice;
}
