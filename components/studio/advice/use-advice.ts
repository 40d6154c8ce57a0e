import { createContext, useContext, useEffect, useState } from 'react';
import { type Advice, adviceOn } from '@/lib/studio/advice.ts';
import { projectOf } from '@/lib/studio/book.ts';
import { useDesk } from '../desk.tsx';
import { whenQuiet } from '../when-quiet.ts';

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
  useEffect(
    () =>
      whenQuiet((rest) => {
        const { feed, items } = projectOf(book);
        const published = items.filter(({ held }) => !held);
        return adviceOn(feed, published, Date.now(), rest).then(setAdvice, () => undefined);
      }),
    [book],
  );
  return advice;
}
