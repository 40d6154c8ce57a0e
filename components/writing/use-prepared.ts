import { useEffect, useState } from 'react';
import { prepareAhead } from '@/lib/own-words/index.ts';

const NONE: readonly string[] = [];

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Many texts once the gate has them ready, a few at a time so that no keystroke waits for 500 suggestions; until then
 * those it had before, at first none. A hand-off asks again with all of them.
 */
export function usePrepared(texts: readonly string[]): readonly string[] {
  const [prepared, setPrepared] = useState(NONE);
  useEffect(() => {
    let isLeft = false;
    void prepareAhead(texts, rest).then(() => {
      if (!isLeft) setPrepared(texts);
    });
    return () => {
      isLeft = true;
    };
  }, [texts]);
  return prepared;
}
