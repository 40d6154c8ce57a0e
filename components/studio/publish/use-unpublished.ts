import { useEffect, useState } from 'react';
import { projectOf } from '@/lib/studio/book.ts';
import { countUnpublished } from '@/lib/studio/publish/unpublished.ts';
import { useDesk } from '../desk.tsx';
import { whenQuiet } from '../when-quiet.ts';

/** How much is not published yet, counted whenever the typing pauses. */
export function useUnpublished(): number | undefined {
  const book = useDesk((desk) => desk.book);
  const [count, setCount] = useState<number>();
  useEffect(
    () =>
      whenQuiet((rest) =>
        countUnpublished(projectOf(book), Date.now(), rest).then(setCount, () => undefined),
      ),
    [book],
  );
  return count;
}
