import { leftFeeds } from '../feed/left.ts';
import { allFeeds } from '../feed/subscriptions.ts';
import type { Policy } from './policy.ts';

/** The addresses of feeds that the company set and that are not among the feeds here, nor removed by the person. */
export async function waitingFeeds({ feeds, lockFeeds }: Policy): Promise<string[]> {
  if (feeds.length === 0) return [];
  const here = (await allFeeds()).map(({ url }) => url);
  const left = lockFeeds ? [] : await leftFeeds();
  return feeds.filter((url) => !here.includes(url) && !left.includes(url));
}
