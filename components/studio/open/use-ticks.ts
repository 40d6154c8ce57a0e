import { useCallback, useMemo, useState } from 'react';
import type { ImportRow } from '@/lib/studio/import/index.ts';

/** Which rows come in: at first all that can and are not in the feed already. */
export function useTicks(rows: readonly ImportRow[]) {
  const all = useMemo(() => rows.filter(({ item }) => item), [rows]);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(
    () => new Set(all.filter(({ known }) => !known).map(placeOf)),
  );
  const tick = useCallback(
    (row: ImportRow, isIn: boolean) =>
      setTicked((last) => {
        const next = new Set(last);
        if (isIn) next.add(placeOf(row));
        else next.delete(placeOf(row));
        return next;
      }),
    [],
  );
  const setAll = (isIn: boolean) => setTicked(new Set(isIn ? all.map(placeOf) : []));
  return {
    chosen: all.filter((row) => ticked.has(placeOf(row))),
    left: rows.length - all.length,
    known: all.filter(({ known }) => known).length,
    isAll: ticked.size === all.length,
    isTicked: (row: ImportRow) => ticked.has(placeOf(row)),
    tick,
    setAll,
  };
}

export type Ticks = ReturnType<typeof useTicks>;

function placeOf({ place }: ImportRow): number {
  return place.index;
}
