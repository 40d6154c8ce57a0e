import { useMemo } from 'react';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { assessAbout } from '@/lib/handoff/index.ts';
import type { Assessment } from '@/lib/own-words/index.ts';
import { usePrepared } from './use-prepared.ts';

/** How far a draft about a suggestion is one's own, beside what that says and what all others say. */
export function useVerdict(
  { item }: SuggestionRecord,
  head: FeedRecord['head'] | undefined,
  text: string,
  others: readonly string[],
): Assessment {
  const prepared = usePrepared(others);
  return useMemo(() => assessAbout(item, head, text, prepared), [item, head, text, prepared]);
}
