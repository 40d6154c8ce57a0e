import { useEffect, useState } from 'react';

const pause = 1000;

/** A value as it was when the typing last paused, `atFirst` before: what moves or speaks must not at every letter. */
export function useSettled<Value extends string | boolean>(
  value: Value,
  typed: string,
  atFirst: Value = value,
): Value {
  const [settled, setSettled] = useState(atFirst);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter starts the wait again
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, typed]);
  return settled;
}
