import { useEffect, useState } from 'react';
import { behindPaint } from './after-paint.ts';

const step = 48;

/** How many of so many rows to draw: at first so few that they are there at once, then more until all are. */
export function useGrowing(whole: number, first: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count < whole) behindPaint(() => setCount(count + step));
  }, [count, whole]);
  return count;
}
