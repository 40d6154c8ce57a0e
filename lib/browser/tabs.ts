import { browser } from './api.ts';

export type ExtensionPage = 'activity' | 'options' | 'popup' | 'welcome';

/** Opens an address in a new tab. It carries no Referer and no opener. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens one of our own pages in a new tab. */
export async function openPage(page: ExtensionPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}
