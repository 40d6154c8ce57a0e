import { useEffect, useMemo, useRef, useState } from 'react';
import { type Draft, type DraftKeeper, draftKeeper, loadDraft } from '@/lib/drafts/index.ts';
import type { SaveState } from '@/lib/drafts/keeper.ts';

export interface LiveDraft {
  value: Draft;
  /** Is what is on screen kept? */
  saved: SaveState;
  change(change: Partial<Pick<Draft, 'text' | 'selectionStart' | 'selectionEnd' | 'withLink'>>): void;
}

/** The draft about a suggestion, kept at every change, when the page goes and when the screen is left. */
export function useDraft(key: string): LiveDraft | undefined {
  const [value, setValue] = useState<Draft>();
  const [saved, setSaved] = useState<SaveState>('yes');
  const keeper = useRef<DraftKeeper>(undefined);
  // Two changes may come before React draws again: the second builds on the first, not on what was drawn.
  const latest = useRef<Draft>(undefined);

  useEffect(() => {
    const mine = draftKeeper(setSaved);
    keeper.current = mine;
    void loadDraft(key).then((kept) => {
      latest.current = kept ?? {
        key,
        text: '',
        selectionStart: 0,
        selectionEnd: 0,
        withLink: true,
        updatedAt: 0,
      };
      setValue(latest.current);
    });
    addEventListener('pagehide', mine.last);
    return () => {
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
          keeper.current?.write(next);
        },
      },
    [value, saved],
  );
}
