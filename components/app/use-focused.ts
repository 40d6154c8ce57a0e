import { type RefObject, useEffect, useRef } from 'react';

/** For an element that takes the focus when it comes, if it is `wanted` there. */
export function useFocused<Kind extends HTMLElement>(wanted: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}
