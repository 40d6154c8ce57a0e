import { browser } from './api.ts';

/**
 * What a company's policy sets for this extension. In the first seconds after a start of Chromium it is empty, whatever
 * is set; `onManagedChanged` tells when that is over.
 *
 * @param names of what is wanted, if not all
 */
export async function managedValues(names?: readonly string[]): Promise<Record<string, unknown>> {
  // Firefox rejects where no policy names this extension.
  return browser.storage.managed.get(names ? [...names] : null).catch(() => ({}));
}

/** Calls back when a policy was read, or has changed. Firefox never does: there it holds from the next start on. */
export function onManagedChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener();
  });
}

/** The address of the feed that this build is for (`npm run build -- --feed <address>`); none in the public one. */
export function pinnedFeed(): string | undefined {
  return import.meta.env.OWN_WORDS_FEED || undefined;
}
