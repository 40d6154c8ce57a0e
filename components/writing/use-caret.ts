import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Draft } from '@/lib/drafts/index.ts';
import { showCaret } from './show-caret.ts';

/**
 * Puts the caret where it was in a draft that was begun, and on a paragraph of its own when a question is asked; keeps
 * it in sight.
 */
export function useCaret(
  area: RefObject<HTMLTextAreaElement | null>,
  backdrop: RefObject<HTMLElement | null>,
  draft: Draft,
  asked: number,
): void {
  const begun = useRef(draft);
  // Before the draft is painted: whoever sees it and types at once types where they left off.
  useLayoutEffect(() => {
    const { text, selectionStart, selectionEnd } = begun.current;
    if (!text || !area.current) return;
    area.current.setSelectionRange(selectionStart, selectionEnd);
    area.current.focus();
    if (backdrop.current) showCaret(area.current, backdrop.current);
  }, [area, backdrop]);

  useEffect(() => {
    const field = area.current;
    if (asked === 0 || !field) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    if (!/\S$/.test(field.value)) return;
    // The one way to insert text that the browser can undo; not while React draws, which would undo the undoing.
    const timer = setTimeout(() => document.execCommand('insertText', false, '\n\n'));
    return () => clearTimeout(timer);
  }, [area, asked]);

  // When the rules unfold, the field shrinks.
  useEffect(() => {
    const scroll = area.current?.closest('[data-scroll]');
    if (!scroll) return;
    const observer = new ResizeObserver(() => {
      if (area.current && backdrop.current && document.activeElement === area.current)
        showCaret(area.current, backdrop.current);
    });
    observer.observe(scroll);
    return () => observer.disconnect();
  }, [area, backdrop]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the text or the caret moves
  useLayoutEffect(() => {
    if (area.current && backdrop.current && document.activeElement === area.current)
      showCaret(area.current, backdrop.current);
  }, [area, backdrop, draft.text, draft.selectionStart, draft.selectionEnd]);
}
