import { useDeferredValue, useMemo } from 'react';
import { type Book, projectOf } from '@/lib/studio/book.ts';
import { type Outgoing, outgoing } from '@/lib/studio/publish/outgoing.ts';
import { outIds } from '@/lib/studio/publish/published.ts';
import { useDesk } from '../desk.tsx';

/** What would be published now; `early` also what has not begun. */
export function goingOf(book: Book, early: boolean): Outgoing {
  return outgoing(projectOf(book), { now: Date.now(), early, out: outIds(book.feed) });
}

/** The same, as it is on the desk. */
export function useGoing(early: boolean): Outgoing {
  // What is typed is drawn in its field first.
  const book = useDeferredValue(useDesk((desk) => desk.book));
  return useMemo(() => goingOf(book, early), [book, early]);
}
