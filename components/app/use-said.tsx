import { type ReactNode, useCallback, useState } from 'react';

/**
 * What was just done, in a word for a region with `role="status"`, and how to say it. The same word said twice is heard
 * twice: a screen reader speaks when something new stands there.
 */
export function useSaid(): [said: ReactNode, say: (text: string) => void] {
  const [{ text, times }, setSaid] = useState({ text: '', times: 0 });
  const say = useCallback((next: string) => setSaid((last) => ({ text: next, times: last.times + 1 })), []);
  return [<span key={times}>{text}</span>, say];
}
