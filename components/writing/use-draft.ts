import { liveQuery } from 'dexie';
import { useEffect, useMemo, useRef, useState } from 'react';
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
 * The draft about a suggestion, kept at every change, when the page goes and when the screen is left. A window in
 * which nothing was typed follows the one in which it is, and never writes.
 */
export function useDraft(key: string): LiveDraft | undefined {
  const [value, setValue] = useState<Draft>();
  const [saved, setSaved] = useState<SaveState>('yes');
  const keeper = useRef<DraftKeeper>(undefined);
  // Two changes may come before React draws again: the second builds on the first, not on what was drawn.
  const latest = useRef<Draft>(undefined);

  useEffect(() => {
    const mine = draftKeeper(setSaved);
    keeper.current = mine;
    const following = liveQuery(() => loadDraft(key)).subscribe({
      next(kept) {
        // Typed here, and still there: what is on screen is newer. Typed here and gone: it was erased elsewhere.
        if (mine.hasWritten() && (kept || latest.current?.text === '')) return;
        mine.forget();
        latest.current = kept ?? { key, ...emptyDraft };
        setValue(latest.current);
      },
      error: () => setSaved('failed'),
    });
    addEventListener('pagehide', mine.last);
    return () => {
      following.unsubscribe();
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
          const next = { ...(latest.current ?? value), ...part, updatedAt: Date.now() };
          latest.current = next;
          setValue(next);
          const typed = part.text !== undefined || part.withLink !== undefined;
          if (typed || keeper.current?.hasWritten()) keeper.current?.write(next);
        },
      },
    [value, saved],
  );
}
