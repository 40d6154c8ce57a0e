import { test as base } from '@playwright/test';
import { type BrowserName, type Extension, launchExtension } from './extension.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { type NetworkServer, startNetworkServer } from './network-server.ts';

type Fixtures = {
  /** The reader's language: `test.use({ language: 'fr' })`. */
  language: string;
  dark: boolean;
  /** All the bytes there are for what the extension stores. */
  storage: number | undefined;
  feeds: FeedServer;
  networks: NetworkServer;
  extension: Extension;
};

/** A test with a browser, a host of feeds and the networks' stand-in of its own. */
export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  dark: [false, { option: true }],
  storage: [undefined, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  feeds: async ({}, use) => {
    const feeds = await startFeedServer();
    await use(feeds);
    await feeds.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  networks: async ({}, use) => {
    const networks = await startNetworkServer();
    await use(networks);
    await networks.close();
  },
  extension: async ({ networks, language, dark, storage }, use, info) => {
    const options = { networkPort: networks.port, language, dark, storage };
    const extension = await launchExtension(info.project.name as BrowserName, options);
    await use(extension);
    if (info.status !== info.expectedStatus) await keepPictures(extension, (name) => info.outputPath(name));
    await extension.close();
  },
});

export { expect } from '@playwright/test';

/** What every tab looked like when a test failed. A tab that is closing has no picture, which is no failure itself. */
async function keepPictures(extension: Extension, path: (name: string) => string): Promise<void> {
  const tabs = await extension.tabs();
  await Promise.allSettled(tabs.map((tab, index) => tab.screenshot(path(`tab-${index}.png`))));
}
