import { useEffect, useMemo, useState } from 'react';
import { type Draft, type EarlierVersion, type SaveState, takeable } from '@/lib/drafts/index.ts';
import { type DraftChange, type OpenDraft, openDraft } from '@/lib/drafts/live.ts';

export interface LiveDraft {
  value: Draft;
  /** Is what is on screen kept? */
  saved: SaveState;
  /** What the draft said before and does not say now, newest first. */
  earlier: readonly EarlierVersion[];
  change(change: DraftChange): void;
  /** See `OpenDraft`. */
  takeBack(version: EarlierVersion): void;
  drop(version: EarlierVersion): void;
}

/** The draft about a suggestion, open as long as the screen is. */
export function useDraft(key: string): LiveDraft | undefined {
  const [open, setOpen] = useState<OpenDraft>();
  const [now, setNow] = useState<{ value: Draft; saved: SaveState }>();
  useEffect(() => {
    const draft = openDraft(key, (value, saved) => setNow({ value, saved }));
    setOpen(draft);
    return draft.close;
  }, [key]);
  const era = now?.value.era;
  // Bound to what is drawn: a letter may come after all was erased and before the empty field is drawn.
  const acts = useMemo(() => open && era !== undefined && actsUpon(open, era), [open, era]);
  return useMemo(
    () => (acts && now ? { ...acts, ...now, earlier: takeable(now.value) } : undefined),
    [acts, now],
  );
}

function actsUpon({ change, takeBack, drop }: OpenDraft, era: number) {
  return {
    change: (what: DraftChange) => change(what, era),
    takeBack: (version: EarlierVersion) => takeBack(version, era),
    drop,
  };
}
