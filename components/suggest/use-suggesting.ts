import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { onErased } from '@/lib/drafts/erased.ts';
import { loadSuggesting, type Suggesting, suggestingKeeper } from '@/lib/settings/suggesting.ts';

export interface Written {
  value: Suggesting;
  change(change: Partial<Suggesting>): void;
}

/**
 * What the person is writing for communications, kept at every input. A window follows what another one wrote, and what
 * was erased.
 */
export function useSuggesting(): Written | undefined {
  const [by] = useState(() => crypto.randomUUID());
  const [keeper] = useState(suggestingKeeper);
  const [looks, setLooks] = useState(0);
  const [mine, setMine] = useState<{ value: Suggesting; upon: Suggesting }>();
  const kept = useLiveQuery(loadSuggesting, [looks]);
  useEffect(() => {
    // The last words of a window that was closed make no noise.
    const look = () => setLooks((times) => times + 1);
    const stopHearing = onErased(() => {
      setMine(undefined);
      void keeper.forget().then(look);
    });
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', keeper.last);
    return () => {
      stopHearing();
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', keeper.last);
      keeper.last();
    };
  }, [keeper]);
  if (!kept) return undefined;
  // What is typed is on screen before it is kept, and what is kept comes back later than the next letter.
  const isMine = mine && (kept.by === by || isSame(kept, mine.upon));
  const value = isMine ? mine.value : kept;
  const change = (what: Partial<Suggesting>) => {
    const next = { ...value, ...what, by };
    setMine({ value: next, upon: kept });
    keeper.write(next);
  };
  return { value, change };
}

function isSame(one: Suggesting, other: Suggesting): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
