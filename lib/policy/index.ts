import { managedValues, pinnedFeed } from '../browser/managed.ts';
import { type Policy, readPolicy } from './policy.ts';

export { type Embargo, noPolicy, type Policy } from './policy.ts';

/** What the company set, as far as the browser has read it. */
export async function loadPolicy(): Promise<Policy> {
  return readPolicy(await managedValues(), pinnedFeed());
}

/** May the person add the feed at this address? A company can fix the list. */
export async function mayAdd(url: string): Promise<boolean> {
  const { lockFeeds, feeds } = await loadPolicy();
  return !lockFeeds || feeds.includes(url);
}
