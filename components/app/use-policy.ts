import { useSyncExternalStore } from 'react';
import { onManagedChanged } from '@/lib/browser/managed.ts';
import { policyDue } from '@/lib/policy/due.ts';
import { loadLightPolicy, loadPolicy, noPolicy, type Policy, unreadPolicy } from '@/lib/policy/index.ts';

let current: Policy | undefined;
let isExpected = false;
const listeners = new Set<() => void>();

// Milliseconds; where Chromium has read its policies, it answers within twenty.
const enough = 700;

async function look(): Promise<void> {
  const due = policyDue(Date.now());
  // No picture waits for feeds that lie in it, and the first one for no browser that has just begun: until the page in
  // front of one has loaded, which can take a minute, Chromium gives no answer at all.
  const light = loadLightPolicy();
  await see(current ? light : Promise.race([light, unread()]), due);
  await see(loadPolicy(), due);
}

async function unread(): Promise<Policy> {
  await new Promise((resolve) => setTimeout(resolve, enough));
  return unreadPolicy();
}

/** @param due for how many milliseconds more something may be on its way */
async function see(loading: Promise<Policy>, due: Promise<number>): Promise<void> {
  // Without it everything is as if nothing was set.
  const [policy, left] = await Promise.all([loading, due]).catch(() => [noPolicy, 0] as const);
  // Most often nothing is set, and nothing to be drawn anew.
  if (current && JSON.stringify(policy) === JSON.stringify(current)) return;
  current = policy;
  isExpected = left > 0;
  if (isExpected) setTimeout(giveUp, left);
  tell();
}

function giveUp(): void {
  isExpected = false;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

// From the moment this module is loaded, so that no picture waits for it.
void look();
onManagedChanged(() => void look());

/** What the company set, as far as it is known: nothing, before the first look. */
export function policyNow(): Policy | undefined {
  return current;
}

/** May what a company set still be on its way? It is where a policy installed this and the browser has just begun. */
export function useReading(): boolean {
  return useSyncExternalStore(onPolicy, () => isExpected && !current?.isSet);
}

/** Calls back each time it is known anew what the company set. Gives the way to stop that. */
export function onPolicy(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the company set; what is drawn by `mount` is drawn once that is known. */
export function usePolicy(): Policy {
  return useSyncExternalStore(onPolicy, policyNow) ?? noPolicy;
}
