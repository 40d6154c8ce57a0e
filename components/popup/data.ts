import { liveQuery } from 'dexie';
import { useSyncExternalStore } from 'react';
import {
  allFeedsAndSuggestions,
  type FirstOffered,
  firstOffered,
  type Offered,
} from '@/lib/feed/subscriptions.ts';
import { loadOngoing, type Ongoing } from '@/lib/journal/ongoing.ts';
import { loadPreferences } from '@/lib/settings/index.ts';
import { behindPaint } from '../app/after-paint.ts';

/** All that the list shows: what feeds offer, and what the person has begun. */
export type PopupData = Offered & Ongoing & Partial<Pick<FirstOffered, 'first'>>;

let current: PopupData | undefined;
let failure: unknown;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * What there is to show so far, read from the moment this module is loaded, with React there or not: the first screen,
 * where one was kept, then everything, live. Throws what a query failed with.
 */
export function usePopupData(): PopupData | undefined {
  const data = useSyncExternalStore(subscribe, () => current);
  const error = useSyncExternalStore(subscribe, () => failure);
  if (error) throw error;
  return data;
}

async function readFirstScreen(): Promise<PopupData | undefined> {
  const [offered, ongoing, { writing }] = await Promise.all([
    firstOffered(Date.now()),
    loadOngoing(),
    loadPreferences(),
  ]);
  // Whoever was writing goes on with that, and does not see the list.
  return offered && !writing ? { ...offered, ...ongoing } : undefined;
}

/** Two queries, so that a draft that is written has no suggestion read again. */
function readAll(): void {
  let offered: Offered | undefined;
  let ongoing: Ongoing | undefined;
  const publish = () => {
    if (!offered || !ongoing) return;
    current = { ...offered, ...ongoing };
    tell();
  };
  const error = (reason: unknown) => {
    failure = reason;
    tell();
  };
  const follow = <Value>(query: () => Promise<Value>, take: (value: Value) => void) =>
    liveQuery(query).subscribe({
      next: (value) => {
        take(value);
        publish();
      },
      error,
    });
  follow(allFeedsAndSuggestions, (value) => {
    offered = value;
  });
  follow(loadOngoing, (value) => {
    ongoing = value;
  });
}

readFirstScreen().then(
  (first) => {
    if (!first) return readAll();
    current = first;
    tell();
    // Reading all the others takes longer than painting these.
    behindPaint(readAll);
  },
  // What went wrong goes wrong again, and is told then.
  readAll,
);
