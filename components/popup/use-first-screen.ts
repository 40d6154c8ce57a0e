import { useEffect, useLayoutEffect } from 'react';
import type { SuggestionRecord } from '@/lib/database/records.ts';
import { keepFirstScreen } from '@/lib/feed/first-screen.ts';
import { afterPaint } from '../app/after-paint.ts';
import { useI18n } from '../app/i18n.tsx';
import type { PopupData } from './data.ts';
import { firstScreenOf } from './select.ts';
import { useView } from './view.ts';

/** Marks the moment the list is on screen, and tells it when there is time. */
export function usePainted(onPainted: () => void): void {
  useLayoutEffect(() => {
    afterPaint(() => {
      performance.mark('list-painted');
      requestIdleCallback(() => onPainted());
    });
  }, [onPainted]);
}

/** Keeps what the list begins with, for the next time, while it is the whole list that is on screen. */
export function useKeptFirstScreen(
  { first, suggestions }: PopupData,
  rows: readonly SuggestionRecord[],
): void {
  const { language: reader } = useI18n();
  const { search, shelf, language } = useView();
  const isKept = !first && !search && shelf === 'all' && !language;
  useEffect(() => {
    if (!isKept) return;
    const kept = keepFirstScreen(firstScreenOf(rows, suggestions, reader, Date.now()));
    // A convenience for the next time: that it could not be kept must not stop anyone here.
    kept.catch(() => undefined);
  }, [isKept, rows, suggestions, reader]);
}
