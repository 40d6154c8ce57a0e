import { useEffect, useState } from 'react';
import { textsOf } from '@/lib/feed/item.ts';
import { projectOf } from '@/lib/studio/book.ts';
import { readItem } from '@/lib/studio/read.ts';
import { useDesk } from '../desk.tsx';

const none: readonly string[] = [];
const pause = 500;
const slice = 20;

/** What all other suggestions of the feed say, as the gate has it; a moment after they were written. */
export function useOthers(key: string, wanted: boolean): readonly string[] {
  const book = useDesk((desk) => desk.book);
  const [others, setOthers] = useState(none);
  useEffect(() => {
    if (!wanted) return;
    let isLeft = false;
    const read = async () => {
      const { feed, items } = projectOf(book);
      const texts: string[] = [];
      for (const [index, item] of items.entries()) {
        if (index % slice === slice - 1) await new Promise((resolve) => setTimeout(resolve));
        if (isLeft) return;
        const other = item.key === key ? undefined : readItem(item.file, feed, Date.now());
        if (other) texts.push(...textsOf(other));
      }
      setOthers(texts);
    };
    const timer = setTimeout(read, pause);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [book, key, wanted]);
  return others;
}
