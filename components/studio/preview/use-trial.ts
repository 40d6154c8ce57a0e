import { useMemo, useState } from 'react';
import type { LiveDraft } from '../../writing/use-draft.ts';

/** A draft to try a suggestion with: like an employee's, and kept nowhere. */
export function useTrial(key: string): LiveDraft {
  const [value, setValue] = useState<LiveDraft['value']>(() => ({
    key,
    text: '',
    selectionStart: 0,
    selectionEnd: 0,
    withLink: true,
    updatedAt: 0,
    era: 0,
  }));
  return useMemo(
    () => ({
      value,
      // Nothing is kept, so nothing says it is.
      saved: 'no',
      earlier: [],
      change: (change) => setValue((before) => ({ ...before, ...change })),
      takeBack: () => undefined,
      drop: () => undefined,
    }),
    [value],
  );
}
