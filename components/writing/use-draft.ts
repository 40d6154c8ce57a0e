import { liveQuery } from 'dexie';
import { useEffect, useMemo, useRef, useState } from 'react';
import { onErased } from '@/lib/drafts/erased.ts';
import { type Draft, type DraftKeeper, draftKeeper, loadDraft } from '@/lib/drafts/index.ts';
import type { SaveState } from '@/lib/drafts/keeper.ts';

export interface LiveDraft {
  value: Draft;
  /** Is what is on screen kept? */
  saved: SaveState;
  change(change: Partial<Pick<Draft, 'text' | 'selectionStart' | 'selectionEnd' | 'withLink'>>): void;
}

const emptyDraft = { text: '', selectionStart: 0, selectionEnd: 0, withLink: true, updatedAt: 0 };

/**
 * The draft about a suggestion, kept at every change, when the page goes and when the screen is left. A window follows
 * what another one wrote, unless it has something itself that is not on the disk yet.
 */
export function useDraft(key: string): LiveDraft | undefined {
  const [value, setValue] = useState<Draft>();
  const [saved, setSaved] = useState<SaveState>('yes');
  const keeper = useRef<DraftKeeper>(undefined);
  // Two changes may come before React draws again: the second builds on the first, not on what was drawn.
  const latest = useRef<Draft>(undefined);

  useEffect(() => {
    const mine = draftKeeper((state) => {
      setSaved(state);
      if (state === 'overtaken') look();
    });
    keeper.current = mine;
    const show = (draft: Draft) => {
      latest.current = draft;
      setValue(draft);
    };
    const follow = (kept: Draft | undefined) => {
      if (latest.current === undefined || !mine.isAhead()) show(kept ?? { key, ...emptyDraft });
    };
    const failed = () => setSaved('failed');
    const following = liveQuery(() => loadDraft(key)).subscribe({ next: follow, error: failed });
    // The last words of a window that was closed make no noise: look again when one comes back to this one.
    const look = () => void loadDraft(key).then(follow, failed);
    document.addEventListener('focusin', look);
    document.addEventListener('visibilitychange', look);
    const stopListening = onErased(() => {
      mine.forget();
      show({ key, ...emptyDraft });
    });
    addEventListener('pagehide', mine.last);
    return () => {
      following.unsubscribe();
      stopListening();
      document.removeEventListener('focusin', look);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pagehide', mine.last);
      void mine.close();
    };
  }, [key]);

  return useMemo(
    () =>
      value && {
        value,
        saved,
        change(part) {
          const typed = part.text !== undefined || part.withLink !== undefined;
          const next = { ...(latest.current ?? value), ...part, ...(typed && { updatedAt: Date.now() }) };
          latest.current = next;
          setValue(next);
          if (typed) keeper.current?.write(next);
          else keeper.current?.note(next);
        },
      },
    [value, saved],
  );
}
