import { browser } from './api.ts';

/** Did the company, rather than the person, put this extension here or configure it? */
export async function isManaged(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'normal' && installType !== 'development') return true;
  return Object.keys(await managedSettings()).length > 0;
}

async function managedSettings(): Promise<Record<string, unknown>> {
  // Firefox rejects where no policy names this extension.
  return browser.storage.managed.get().catch(() => ({}));
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
