import type { MouseEvent } from 'react';

/**
 * For a button in whose place another one comes: the second click of a double click must not be one on that. A click
 * of the keyboard counts none.
 */
export function firstClick(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}
