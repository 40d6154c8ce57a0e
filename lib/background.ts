import { isManaged, onFirstInstall } from './browser/installation.ts';
import { answer } from './browser/messaging.ts';
import { openPage } from './browser/tabs.ts';
import { beginErasure, endErasure, hearDeletion } from './erase/background.ts';
import { work } from './erase/work.ts';
import { keepFeedsFresh } from './feed/keep-fresh.ts';
import { lookAtLive, stopLooking } from './feed/live.ts';
import { moveFeed } from './feed/move.ts';
import { followPermissions } from './feed/permission-changes.ts';
import { refresh, subscribe, trySample } from './feed/refresh.ts';
import type { Outcome } from './messages/index.ts';
import { applyPolicy, followPolicy } from './policy/apply.ts';
import { ensureSeed } from './settings/index.ts';
import { readRemote } from './studio/remote.ts';

/** What runs without a page. Every listener is added at once: the browser wakes us for the ones it knows. */
export function runBackground(): void {
  keepFeedsFresh();
  followPermissions();
  followPolicy();
  hearDeletion();
  answer({
    'feed.subscribe': ({ url }) => begin(() => subscribeAs(url)),
    'feed.refresh': ({ feedId, reason }) => run(() => refresh(feedId, reason)),
    'feed.sample': () => begin(trySample),
    'feed.move': ({ feedId, url }) => run(() => moveFeed(feedId, url)),
    'feed.look': ({ look, url }) => run(() => lookAtLive(look, url)),
    'feed.stop_looking': ({ look }) => run(async () => stopped(look)),
    'studio.read': ({ url, images }) => run(() => readRemote(url, images)),
    'policy.apply': () => begin(bringPolicy),
    'everything.begin': beginErasure,
    'everything.end': endErasure,
  });
  onFirstInstall(() => {
    void work.do(ensureSeed);
    void welcome();
  });
}

type Refused = Extract<Outcome, { ok: false }>;

/** Does what a page asked for, unless everything is being erased. */
async function run<Result>(task: () => Promise<Result>): Promise<Result | Refused> {
  return (await work.do(task)) ?? { ok: false, error: 'feed.error.storage' };
}

/** The same for whoever begins, perhaps again after everything was erased. */
function begin(task: () => Promise<Outcome>): Promise<Outcome> {
  return run(async () => {
    // That the list has no order of its own must not keep anyone from it.
    await ensureSeed().catch(() => undefined);
    return task();
  });
}

async function subscribeAs(url: string): Promise<Outcome> {
  const outcome = await subscribe(url);
  // The feed is there, whatever becomes of the others.
  if (outcome.ok) await applyPolicy().catch(() => undefined);
  return outcome;
}

function stopped(look: string): Outcome {
  stopLooking(look);
  return { ok: true };
}

async function bringPolicy(): Promise<Outcome> {
  await applyPolicy();
  return { ok: true };
}

/** A company that installs this for everyone opens no tab on anyone. */
async function welcome(): Promise<void> {
  if (!(await isManaged())) await openPage('welcome');
}
