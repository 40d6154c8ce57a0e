import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { mayFetch } from '@/lib/browser/permissions.ts';
import { waitingFeeds } from '@/lib/policy/waiting.ts';
import { usePolicy } from './use-policy.ts';

/** A feed that the company set and that was not read yet. */
export interface WaitingFeed {
  url: string;
  /** May its host be reached already? Then no click is left. */
  isAllowed: boolean;
}

/** The feeds that wait; not known at first where the company set any. */
export function useWaiting(): WaitingFeed[] | undefined {
  const policy = usePolicy();
  const urls = useLiveQuery(() => waitingFeeds(policy), [policy]);
  const [waiting, setWaiting] = useState<WaitingFeed[]>();
  useEffect(() => {
    if (!urls) return;
    let isLatest = true;
    const asked = urls.map(async (url) => ({ url, isAllowed: await mayFetch(url) }));
    void Promise.all(asked).then((feeds) => isLatest && setWaiting(feeds));
    return () => {
      isLatest = false;
    };
  }, [urls]);
  return policy.feeds.length === 0 ? [] : waiting;
}
