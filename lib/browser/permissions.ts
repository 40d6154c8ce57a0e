import { browser } from './api.ts';

/**
 * The permission an address needs: its host, never a port (Firefox refuses one). Chromium's and Firefox's answers are
 * about this pattern, so the same one is asked for, checked and given back.
 */
export function hostPattern(address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${url.hostname}/*`;
}

/** May this address be fetched? Without the permission Firefox would send an identifier of this installation. */
export function mayFetch(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(address)] });
}

/** Asks the person for the host. Must be the first thing a click handler does, in a page that is not the popup. */
export function requestHost(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostPattern(address)] });
}

/** Gives the host back, unless this build is for it: the browser granted that one with the installation. */
export async function releaseHost(address: string): Promise<void> {
  if (!isBuiltIn(hostPattern(address))) await browser.permissions.remove({ origins: [hostPattern(address)] });
}

/** Calls back when a host was granted, in our page or in the browser's own settings. */
export function onHostGranted(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
}

/** Calls back when a host was given back or taken away, by us or in the browser's own settings. */
export function onHostRevoked(listener: () => void): void {
  browser.permissions.onRemoved.addListener(listener);
}

/** Gives every host back that can be given back. */
export async function releaseAllHosts(): Promise<void> {
  await browser.permissions.remove({ origins: await releasableHosts() });
}

/** The patterns of the hosts that may be reached because the person allowed it. */
export async function releasableHosts(): Promise<string[]> {
  return (await grantedHosts()).filter((pattern) => !isBuiltIn(pattern));
}

function isBuiltIn(pattern: string): boolean {
  return (browser.runtime.getManifest().host_permissions ?? []).includes(pattern);
}

/** The patterns of the hosts that may be reached now. */
export async function grantedHosts(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
