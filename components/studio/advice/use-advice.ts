import { createContext, useContext, useEffect, useState } from 'react';
import { type Advice, adviceOn } from '@/lib/studio/advice.ts';
import { type Book, projectOf } from '@/lib/studio/book.ts';
import { whyLeft } from '@/lib/studio/publish/outgoing.ts';
import type { StudioItem } from '@/lib/studio/records.ts';
import { useDesk } from '../desk.tsx';
import { whenQuiet } from '../when-quiet.ts';

/** What was found when a feed was last looked over. */
interface Looked {
  advice: readonly Advice[];
  /** The feed as it was then; nothing before the first time. */
  book: Book | undefined;
}

const never: Looked = { advice: [], book: undefined };
const Context = createContext(never);

export const AdviceProvider = Context;

/** What to mend in the whole feed, as it was when the typing last paused. */
export function useAdvice(): readonly Advice[] {
  return useContext(Context).advice;
}

/** Was everything looked over, as it is now? */
export function useIsLookedOver(): boolean {
  const { book } = useContext(Context);
  return useDesk((desk) => desk.book === book);
}

/** Was it ever looked over since it was opened? */
export function useLookedOnce(): boolean {
  return useContext(Context).book !== undefined;
}

/** Is a suggestion looked over with the feed? Not what stays out of it: what somebody holds, and what says nothing yet. */
export function isLookedOver(item: StudioItem): boolean {
  return whyLeft(item, { now: 0, early: true }) === undefined;
}

/** Looks the whole feed over whenever the typing pauses, a little at a time; what is typed meanwhile goes first. */
export function useWholeAdvice(): Looked {
  const book = useDesk((desk) => desk.book);
  const [looked, setLooked] = useState(never);
  useEffect(
    () =>
      whenQuiet((rest) => {
        const { feed, items } = projectOf(book);
        return adviceOn(feed, items.filter(isLookedOver), Date.now(), rest).then(
          (advice) => setLooked({ advice, book }),
          () => undefined,
        );
      }),
    [book],
  );
  return looked;
}
