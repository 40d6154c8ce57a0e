import { type RefObject, useEffect } from 'react';

const cards = '[data-card]';
const controls = 'button, input, select, textarea, summary, a, [tabindex="0"]';

/**
 * Keys of the list, besides Tab: `/` goes to the search, the arrows from card to card and, at the first one, back to
 * the search.
 */
export function useListKeys(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!screen.current || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const search = screen.current.querySelector<HTMLInputElement>('input[type=search]');
      const target = event.target as HTMLElement;
      const isTyping = target.matches('input, textarea, select');
      if (event.key === '/' && !isTyping) search?.focus();
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (isTyping && target !== search) return;
        if (!move(screen.current, search, event.key === 'ArrowDown' ? 1 : -1)) return;
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [screen]);
}

/** Whether there was anywhere to go. */
function move(screen: HTMLElement, search: HTMLInputElement | null, step: 1 | -1): boolean {
  const all = [...screen.querySelectorAll<HTMLElement>(cards)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const active = document.activeElement;
  // Other buttons and what scrolls keep their arrows; a heading that got the focus has no use for them.
  if (at < 0 && active !== search && active?.matches(controls)) return false;
  const next = at + step;
  const goal = next < 0 ? search : all[Math.min(next, all.length - 1)];
  if (!goal || (at < 0 && step < 0)) return false;
  goal.focus();
  goal.scrollIntoView({ block: 'nearest' });
  return true;
}
