import { rm } from 'node:fs/promises';
import { type BrowserName, type Extension, launchExtension } from '../../../tests/e2e/support/extension.ts';
import { subscribe } from '../../../tests/e2e/support/feed.ts';
import { startFeedServer } from '../../../tests/e2e/support/feed-server.ts';
import { startNetworkServer } from '../../../tests/e2e/support/network-server.ts';
import { until } from '../../../tests/e2e/support/screen.ts';
import { median, percentile } from '../numbers.ts';
import { texter } from '../texter.ts';
import { withBlankPage } from './blank.ts';
import { serveFeed } from './feed.ts';
import { arePicturesThere, notedTimes, noteLetters, paintedAt } from './in-page.ts';

const builds: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
const openings = 30;
const warmUp = 3;
const aim = 1.5;
const turns = 4;
const letters = 60;

/** Times of the popup and of the blank page, in milliseconds. */
type Times = Record<'popup' | 'blank', number[]>;

/**
 * Prints how long the popup of the last build takes until its list is painted, and until a letter is, beside a blank
 * page of the same build by turns.
 */
export async function popupTimes(browser: BrowserName): Promise<void> {
  const folder = await withBlankPage(builds[browser]);
  console.log(
    `The popup in ${browser}, milliseconds on this machine; the ratio is to a blank page by turns with it, and the only verdict:`,
  );
  console.log(
    `  ${''.padEnd(44)}${['median', 'p95', 'blank', 'p95', 'ratio'].map((name) => name.padStart(8)).join('')}`,
  );
  for (const count of [200, 500]) {
    await withSuggestions(browser, folder, count, async (extension) => {
      print(`list painted, ${count} suggestions`, await openingTimes(extension), aim);
      if (count === 500) print(`letter painted, ${count} suggestions`, await letterTimes(extension));
    });
  }
  await rm(folder, { recursive: true });
}

/** A browser of its own whose person reads a feed of so many suggestions, images and all. */
async function withSuggestions(
  browser: BrowserName,
  folder: string,
  count: number,
  work: (extension: Extension) => Promise<void>,
): Promise<void> {
  const feeds = await startFeedServer();
  // No other host can be reached, and Firefox asks nobody for the permission.
  const networks = await startNetworkServer();
  const extension = await launchExtension(browser, { folder, networkPort: networks.port });
  await serveFeed(feeds, count);
  await subscribe(extension, feeds);
  await until(() => extension.evaluate(arePicturesThere), 'all pictures', 120_000);
  // Nobody has the welcome page open beside the popup.
  for (const tab of await extension.tabs()) if ((await tab.url()).includes('welcome.html')) await tab.close();
  await work(extension);
  await extension.close();
  await Promise.all([feeds.close(), networks.close()]);
}

async function openingTimes(extension: Extension): Promise<Times> {
  const times: Times = { popup: [], blank: [] };
  for (let round = 0; round < warmUp + openings; round++) {
    for (const page of ['popup', 'blank'] as const) {
      const screen = await extension.open(`${page}.html`);
      const time = await until(() => screen.evaluate(paintedAt), `the mark in ${page}.html`);
      // The first time keeps what the next ones begin with; a page that is still at work would slow the next one down.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await screen.close();
      if (round >= warmUp) times[page].push(time);
    }
  }
  return times;
}

/** From a key to the frame with its letter in it: in a draft of some length, and in a plain text area that holds it. */
async function letterTimes(extension: Extension): Promise<Times> {
  const write = texter('en');
  const times: Times = { popup: [], blank: [] };
  const list = await extension.open('popup.html');
  await list.click('li h2 button');
  await list.waitFor('textarea');
  await list.close();
  for (let round = 0; round < turns; round++) {
    for (const page of ['popup', 'blank'] as const) {
      // The popup opens again where one was writing.
      const screen = await extension.open(`${page}.html`);
      await screen.waitFor('textarea');
      await screen.fill('textarea', write(600));
      await screen.evaluate(noteLetters);
      await screen.type('textarea', write(letters));
      const noted = async () => {
        const all = await screen.evaluate(notedTimes);
        return all.length >= letters && all;
      };
      times[page].push(...(await until(noted, 'every letter to be painted')).slice(warmUp));
      await screen.close();
    }
  }
  return times;
}

function print(name: string, { popup, blank }: Times, most?: number): void {
  const ratio = median(popup) / median(blank);
  const columns = [median(popup), percentile(popup, 0.95), median(blank), percentile(blank, 0.95)];
  const verdict = most ? `  aim ${most}: ${ratio <= most ? 'met' : 'missed'}` : '';
  const cells = columns.map((value) => value.toFixed(1).padStart(8)).join('');
  console.log(`  ${name.padEnd(44)}${cells}${ratio.toFixed(2).padStart(8)}${verdict}`);
}
