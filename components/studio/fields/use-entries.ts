import type { Json } from '@/lib/feed/parse/clean.ts';
import { entryMoved, entryRemoved, fileAt, typed } from '@/lib/studio/book.ts';
import { listAt } from '@/lib/studio/place.ts';
import { useDesk, useWhere, useWorkbook } from '../desk.tsx';

/** A list of the file, and what one does with its entries; `name` is what each is called. */
export function useEntries(path: string, name: (n: number) => string) {
  const where = useWhere();
  const { write, act } = useWorkbook();
  const entries = useDesk(({ book }) => listAt(fileAt(book, where), path));
  return {
    entries,
    set: (index: number, value: Json) =>
      write((book) => typed(book, where, `${path}[${index}]`, value, Date.now())),
    move: (index: number, by: 1 | -1) =>
      act('entry_moved', name(index + 1), (book) =>
        entryMoved(book, where, path, index, index + by, Date.now()),
      ),
    remove: (index: number) =>
      act('entry_removed', name(index + 1), (book) => entryRemoved(book, where, path, index, Date.now())),
  };
}
