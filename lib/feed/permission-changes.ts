import { mayFetch, onHostRevoked } from '../browser/permissions.ts';
import { db } from '../database/index.ts';
import { work } from '../erase/work.ts';
import type { FeedErrorKey } from './errors.ts';
import { allFeeds } from './subscriptions.ts';

/** Notes at once which feeds may not be read any more, for every page to say so: nothing is asked for, or scheduled. */
export function followPermissions(): void {
  onHostRevoked(() => void work.do(noteRefusals));
}

async function noteRefusals(): Promise<void> {
  for (const feed of await allFeeds()) {
    if (!feed.sample && !(await mayFetch(feed.url)))
      await db.feeds.update(feed.id, { error: 'feed.error.permission' satisfies FeedErrorKey });
  }
}
