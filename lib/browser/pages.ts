import { browser } from './api.ts';

/** The other pages of the extension that are open, in whatever state: the tab each is in, none for a popup. */
export async function otherPages(): Promise<{ tab: number | undefined }[]> {
  const [contexts, own] = await Promise.all([browser.runtime.getContexts({}), browser.tabs.getCurrent()]);
  return contexts
    .filter(({ contextType, tabId }) => contextType !== 'BACKGROUND' && tabId !== own?.id)
    .map(({ tabId }) => ({ tab: tabId < 0 ? undefined : tabId }));
}

/** Closes tabs, whether or not what is in them answers. */
export async function closeTabs(tabs: readonly number[]): Promise<void> {
  await browser.tabs.remove([...tabs]);
}

/** Closes the page that calls this. */
export async function closeThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}
