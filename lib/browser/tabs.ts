import { browser } from './api.ts';

export type ExtensionPage =
  | 'activity'
  | 'charter'
  | 'ledger'
  | 'options'
  | 'popup'
  | 'studio'
  | 'suggest'
  | 'welcome';

/** Opens an address in a new tab. It carries no Referer and no opener. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Where a page of ours is, from any other of them. */
export function pagePath<Page extends ExtensionPage>(page: Page): `/${Page}.html` {
  return `/${page}.html`;
}

/** Opens one of our own pages in a new tab. */
export async function openPage(page: ExtensionPage): Promise<void> {
  await openTab(browser.runtime.getURL(pagePath(page)));
}
