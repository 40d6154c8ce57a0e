import { useCallback, useEffect, useState } from 'react';
import { savePlace } from '@/lib/settings/index.ts';
import type { PopupData } from './data.ts';

export interface Place {
  /** The suggestion one is writing about; none is the list. */
  writing?: string | undefined;
  /** The suggestion one wrote about before. */
  left?: string | undefined;
  /** The composer of a network was opened for that one. */
  handedOff?: boolean;
  /** One was here when the popup closed, and has seen no list since. */
  isReturn?: boolean;
}

/** Where one is in the popup, first where one was when it closed, and how to go elsewhere. */
export function usePlace(
  first: string | undefined,
): [place: Place, go: (writing: string | undefined, handedOff?: boolean) => void] {
  const [place, setPlace] = useState<Place>({ writing: first, isReturn: true });
  const go = useCallback((writing: string | undefined, handedOff = false) => {
    setPlace(({ writing: left }) => ({ writing, left, handedOff }));
    // A convenience for the next time the popup opens: that it could not be kept must not stop anyone here.
    savePlace({ writing }).catch(() => undefined);
  }, []);
  return [place, go];
}

/** Tells when the suggestion one is at is there no more: its feed let go of it, and nothing was written about it. */
export function useVanished(
  writing: string | undefined,
  data: PopupData | undefined,
  onVanished: () => void,
): void {
  const isWhole = data !== undefined && !data.first;
  const isGone = isWhole && writing !== undefined && !data.suggestions.some(({ key }) => key === writing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useEffect(() => {
    if (isGone) onVanished();
  }, [isGone]);
}
