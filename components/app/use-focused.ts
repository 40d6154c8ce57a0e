import { type RefObject, useEffect, useRef } from 'react';

/** For an element that takes the focus when it comes, if it is `wanted` there and nothing that one uses has it. */
export function useFocused<Kind extends HTMLElement>(wanted: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (wanted && (activeElement === document.body || activeElement?.matches('h1, h2')))
      element.current?.focus();
  }, [wanted]);
  return element;
}
