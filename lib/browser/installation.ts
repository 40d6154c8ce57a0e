import { browser } from './api.ts';
import { managedValues, pinnedFeed } from './managed.ts';

/** Did the company, rather than the person, put this extension here or configure it? */
export async function isManaged(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'normal' && installType !== 'development') return true;
  return pinnedFeed() !== undefined || Object.keys(await managedValues()).length > 0;
}

/** Did a policy install this, so that it may set something as well? */
export async function isInstalledByPolicy(): Promise<boolean> {
  // Chromium says so only of what was installed by force; of the other kind it says `sideload`.
  return ['admin', 'sideload'].includes((await browser.management.getSelf()).installType);
}

/** Calls back when the extension was installed for the first time. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Calls back at installation, at an update and at each start of the browser. */
export function onStart(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The language the person reads the web in, a BCP 47 tag. Firefox's own may differ where it lacks a language pack. */
export function readerLanguage(): string {
  return navigator.language;
}
