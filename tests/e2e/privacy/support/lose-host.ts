import type { ChromiumExtension } from '../../support/chromium.ts';
import { type Extension, patternOf } from '../../support/extension.ts';

/**
 * From now on the permission for an origin is taken away after the background has looked whether it is there, and before
 * the request that follows leaves: what the browser then sends and brings back is no test's invention.
 */
export async function loseHostAtTheLastInstant(extension: Extension, origin: string): Promise<void> {
  const pattern = patternOf(origin);
  if (extension.browser === 'chromium') {
    await (extension as ChromiumExtension).context().serviceWorkers()[0]?.evaluate(lose, pattern);
  } else {
    // This page stays open: its function is of no use to the background once it is gone.
    await (await extension.open('manifest.json')).evaluate(lose, pattern);
  }
}

async function lose(pattern: string): Promise<void> {
  const inPage = typeof document !== 'undefined';
  const background = inPage ? await chrome.runtime.getBackgroundPage() : undefined;
  const scope = (background ?? globalThis) as typeof globalThis;
  const send = scope.fetch.bind(scope);
  scope.fetch = async (...request) => {
    await chrome.permissions.remove({ origins: [pattern] });
    return send(...request);
  };
}
