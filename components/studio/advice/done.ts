import { createContext, useContext } from 'react';
import type { Advice } from '@/lib/studio/advice.ts';

const Context = createContext<(mended: readonly Advice[]) => void>(() => undefined);

export const DoneProvider = Context;

/** Takes what was just mended off the screen. */
export function useDone(): (mended: readonly Advice[]) => void {
  return useContext(Context);
}
