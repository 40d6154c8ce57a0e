import { browser } from './api.ts';

/** The keys that open the popup, as the browser writes them; nothing where the person or another extension took them away. */
export async function popupShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined;
}

/** Opens the browser's own page where its shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox alone has a function for it, and lets no extension open that page by its address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
