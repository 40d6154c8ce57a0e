import { browser } from './api.ts';

/** Is this page the toolbar's popup, rather than a tab or a side panel? */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** Does this computer's keyboard have a command key? */
export function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
