import { mayFetch, onHostGranted, onHostRevoked } from '../browser/permissions.ts';
import { db } from '../database/index.ts';
import { work } from '../erase/work.ts';
import type { FeedErrorKey } from './errors.ts';
import { isFetched } from './store.ts';
import { allFeeds } from './subscriptions.ts';

const refused = 'feed.error.permission' satisfies FeedErrorKey;

/**
 * Notes at once which feeds may not be read any more, and which may again, for every page to say so: nothing is asked
 * for, or scheduled.
 */
export function followPermissions(): void {
  onHostRevoked(() => void work.do(noteRefusals));
  onHostGranted(() => void work.do(noteRefusals));
}

async function noteRefusals(): Promise<void> {
  for (const feed of await allFeeds()) {
    if (!isFetched(feed)) continue;
    const isAllowed = await mayFetch(feed.url);
    if (!isAllowed) await db.feeds.update(feed.id, { error: refused });
    else if (feed.error === refused) await db.feeds.update(feed.id, { error: undefined });
  }
}
