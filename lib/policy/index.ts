import { managedValues, pinnedFeed } from '../browser/managed.ts';
import { type Policy, policyKeys, readPolicy } from './policy.ts';

export { type Embargo, noPolicy, type Policy } from './policy.ts';

/** What the company set, as far as the browser has read it. */
export async function loadPolicy(): Promise<Policy> {
  return readPolicy(await managedValues(), pinnedFeed());
}

const light = [...policyKeys].filter((name) => name !== 'inlineFeeds');

/** The same without the feeds inside it, which can be long: for a first picture, and for whoever asks about the others. */
export async function loadLightPolicy(): Promise<Policy> {
  return readPolicy(await managedValues(light), pinnedFeed());
}

/** What holds as long as the browser has not read what the company set: only what this build is made for. */
export function unreadPolicy(): Policy {
  return readPolicy({}, pinnedFeed());
}

/** May the person add the feed at this address? A company can fix the list. */
export function mayAdd({ lockFeeds, feeds }: Policy, url: string): boolean {
  return !lockFeeds || feeds.includes(url);
}
