import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Change } from '@/lib/feed/change.ts';
import { loadSuggestions } from '@/lib/feed/subscriptions.ts';
import type { Share } from '@/lib/journal/index.ts';
import { changeSince } from '@/lib/journal/notices.ts';

/** How what shares are about was corrected or withdrawn since, by the id of the share. */
export function useChanges(shares: readonly Share[]): ReadonlyMap<string, Change> {
  const about = useLiveQuery(
    () => loadSuggestions([...new Set(shares.map(({ suggestion }) => suggestion))]),
    [shares],
  );
  return useMemo(() => {
    const byKey = new Map(about?.map((row) => [row.key, row]));
    const changes = shares.map(
      (share) => [share.id, changeSince(share, byKey.get(share.suggestion))] as const,
    );
    return new Map(changes.flatMap(([id, change]) => (change ? [[id, change] as const] : [])));
  }, [shares, about]);
}
