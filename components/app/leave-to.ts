import { type ExtensionPage, openPage } from '@/lib/browser/tabs.ts';

/** Opens one of our pages in a tab, in the place of the popup. */
export async function leaveTo(page: ExtensionPage): Promise<void> {
  await openPage(page);
  window.close();
}
