import { useMemo } from 'react';
import type { SuggestionRecord } from '@/lib/database/records.ts';
import { remarksOf, textsOf } from '@/lib/feed/item.ts';

/**
 * The texts of every suggestion but the one being written about, and the remarks on all of them; none while one is at
 * the list. Only the gate needs them: the list must not wait for them.
 */
export function useOthers(
  suggestions: readonly SuggestionRecord[] | undefined,
  writing: string | undefined,
): readonly string[] {
  return useMemo(
    () =>
      writing && suggestions
        ? suggestions.flatMap(({ key, item }) =>
            key === writing ? remarksOf(item) : [...textsOf(item), ...remarksOf(item)],
          )
        : [],
    [suggestions, writing],
  );
}
