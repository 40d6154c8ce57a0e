import { useEffect, useMemo, useState } from 'react';
import { type Draft, type EarlierVersion, type SaveState, takeable } from '@/lib/drafts/index.ts';
import { type OpenDraft, openDraft } from '@/lib/drafts/live.ts';

export interface LiveDraft extends Omit<OpenDraft, 'close'> {
  value: Draft;
  /** Is what is on screen kept? */
  saved: SaveState;
  /** What the draft said before and does not say now, newest first. */
  earlier: readonly EarlierVersion[];
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
  return useMemo(() => open && now && { ...open, ...now, earlier: takeable(now.value) }, [open, now]);
}
