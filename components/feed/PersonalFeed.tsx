import { useLiveQuery } from 'dexie-react-hooks';
import type { FeedRecord } from '@/lib/database/records.ts';
import { personalSigns } from '@/lib/feed/personal/index.ts';
import { itemsOf } from '@/lib/feed/subscriptions.ts';
import { PersonalNotice } from './PersonalNotice.tsx';

/** Says when a feed's address, or what is in the feed, looks personal. The sample is the same for everyone. */
export function PersonalFeed({ feed }: { feed: FeedRecord }) {
  const signs = useLiveQuery(
    async () =>
      feed.sample ? [] : personalSigns(feed.url, { head: feed.head, items: await itemsOf(feed.id) }),
    [feed],
  );
  return signs ? <PersonalNotice signs={signs} advice="after" /> : null;
}
