import { mayFetch } from '../browser/permissions.ts';
import { read } from '../feed/refresh.ts';
import { feedIdOf, storeGoodCopy } from '../feed/store.ts';
import { inTurn } from '../feed/subscriptions.ts';
import { loadLightPolicy } from './index.ts';
import { waitingFeeds } from './waiting.ts';

/** Is there one that no click is left for? */
export async function hasReadablePreset(): Promise<boolean> {
  const allowed = await Promise.all((await waitingFeeds(await loadLightPolicy())).map(mayFetch));
  return allowed.includes(true);
}

/**
 * Reads them for the first time, on schedule, where their host may be reached already: in a build made for them, or
 * because another feed lives there. Of the others nothing is asked before the person has allowed it: `request` sees to
 * that.
 */
export async function readPresets(): Promise<void> {
  for (const url of await waitingFeeds(await loadLightPolicy())) {
    const id = await feedIdOf(url);
    await inTurn(url, () =>
      read(id, url, 'schedule', (copy) => storeGoodCopy({ ...copy, preset: true }, Date.now(), true)),
    );
  }
}
