import { isManaged, onFirstInstall } from './browser/installation.ts';
import { answer } from './browser/messaging.ts';
import { openPage } from './browser/tabs.ts';
import { keepFeedsFresh } from './feed/keep-fresh.ts';
import { refresh, subscribe, trySample } from './feed/refresh.ts';
import { savePreferences } from './settings/index.ts';

/** What runs without a page. Every listener is added at once: the browser wakes us for the ones it knows. */
export function runBackground(): void {
  keepFeedsFresh();
  answer({
    'feed.subscribe': ({ url }) => subscribe(url),
    'feed.refresh': ({ feedId }) => refresh(feedId, 'manual'),
    'feed.sample': () => trySample(),
  });
  onFirstInstall(() => {
    void savePreferences({ seed: Math.trunc(Math.random() * 2 ** 32) });
    void welcome();
  });
}

/** A company that installs this for everyone opens no tab on anyone. */
async function welcome(): Promise<void> {
  if (!(await isManaged())) await openPage('welcome');
}
