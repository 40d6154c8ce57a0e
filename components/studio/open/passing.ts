import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Removed } from '@/lib/studio/feeds.ts';
import type { OpenReport } from '@/lib/studio/open/feed.ts';
import type { Chosen, StudioFileRead } from '@/lib/studio/open/index.ts';

/** What one screen of Studio leaves for the next. */
interface Passing {
  /** A feed that was just deleted: home says so, and gives it back. */
  removed: Removed | undefined;
  /** A feed that something is being brought into, and what, if it was chosen already. */
  importing: { feedId: string; chosen?: readonly Chosen[] } | undefined;
  /** A colleague’s file of a feed that is here already. */
  theirs: { feedId: string; file: StudioFileRead } | undefined;
  /** What there is to know of a feed that was just opened. */
  opened: { feedId: string; report: OpenReport } | undefined;
}

export const passing = createStore<Passing>()(() => ({
  removed: undefined,
  importing: undefined,
  theirs: undefined,
  opened: undefined,
}));

export function usePassing<Part>(part: (passing: Passing) => Part): Part {
  return useStore(passing, part);
}
