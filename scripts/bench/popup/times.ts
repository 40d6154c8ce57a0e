import { rm } from 'node:fs/promises';
import { type BrowserName, type Extension, launchExtension } from '../../../tests/e2e/support/extension.ts';
import { subscribe } from '../../../tests/e2e/support/feed.ts';
import { startFeedServer } from '../../../tests/e2e/support/feed-server.ts';
import { until } from '../../../tests/e2e/support/screen.ts';
import { median, percentile } from '../numbers.ts';
import { withBlankPage } from './blank.ts';
import { serveFeed } from './feed.ts';

const builds: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
const openings = 30;
const warmUp = 3;

/** Prints how long the popup of a build takes until its list is painted, beside a blank page of the same build. */
export async function popupTimes(browser: BrowserName): Promise<void> {
  const folder = await withBlankPage(builds[browser]);
  console.log(`The popup in ${browser}, ${openings} openings each, one by turns with a blank page:`);
  for (const count of [200, 500]) await held(browser, folder, count);
  await rm(folder, { recursive: true });
}

async function held(browser: BrowserName, folder: string, count: number): Promise<void> {
  const feeds = await startFeedServer();
  const extension = await launchExtension(browser, { folder });
  await serveFeed(feeds, count);
  await subscribe(extension, feeds);
  await until(
    async () => feeds.requests.to(`/news/${Math.floor((count - 1) / 3) * 3}.webp`).length > 0,
    'all images',
    60_000,
  );
  const painted: number[] = [];
  const blank: number[] = [];
  for (let round = 0; round < warmUp + openings; round++) {
    const times = {
      popup: await paintedAt(extension, 'popup.html'),
      blank: await paintedAt(extension, 'blank.html'),
    };
    if (round < warmUp) continue;
    painted.push(times.popup);
    blank.push(times.blank);
  }
  print(`${count} suggestions`, painted, blank);
  await extension.close();
  await feeds.close();
}

async function paintedAt(extension: Extension, path: string): Promise<number> {
  const screen = await extension.open(path);
  const time = await until(() => screen.evaluate(mark), `the mark in ${path}`);
  await screen.close();
  return time;
}

function mark(): number | undefined {
  return performance.getEntriesByName('list-painted')[0]?.startTime;
}

function print(name: string, times: readonly number[], blank: readonly number[]): void {
  const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(7);
  console.log(
    `  ${name.padEnd(20)} median ${ms(median(times))}  p95 ${ms(percentile(times, 0.95))}  blank ${ms(median(blank))} ${ms(percentile(blank, 0.95))}  ratio ${(median(times) / median(blank)).toFixed(2)}`,
  );
}
