import { rm } from 'node:fs/promises';
import { type BrowserName, type Extension, launchExtension } from '../../../tests/e2e/support/extension.ts';
import { type Screen, until } from '../../../tests/e2e/support/screen.ts';
import { median, percentile } from '../numbers.ts';
import { withBlankPage } from '../popup/blank.ts';
import { notedTimes, noteLetters } from '../popup/in-page.ts';
import { texter } from '../texter.ts';
import { notedPreviews, notePreview, putRows } from './in-page.ts';
import { studioRows } from './rows.ts';

const builds: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
const turns = 4;
const letters = 60;
const warmUp = 3;
const field = '[data-field="_own_words.why"] textarea';

/** From a key to its letter, painted: in its field, in the preview beside it, and in the field of a blank page. */
type Times = Record<'field' | 'preview' | 'blank', number[]>;

/**
 * Prints how long a letter takes in Studio, in its field and in the preview, with few suggestions in the feed and with
 * as many as there may be, beside a letter in a blank page of the same build by turns.
 */
export async function studioTimes(browser: BrowserName): Promise<void> {
  const folder = await withBlankPage(builds[browser]);
  console.log(
    `Studio in ${browser}, milliseconds from a key to its letter; the ratio is to a letter in a blank page by turns with it:`,
  );
  console.log(
    `  ${''.padEnd(44)}${['median', 'p95', 'blank', 'p95', 'ratio'].map((name) => name.padStart(8)).join('')}`,
  );
  for (const count of [5, 500]) {
    const times = await timesWith(browser, folder, count);
    print(`in its field, ${count} suggestions`, times.field, times.blank);
    print(`in the preview, ${count} suggestions`, times.preview, times.blank);
  }
  await rm(folder, { recursive: true });
}

async function timesWith(browser: BrowserName, folder: string, count: number): Promise<Times> {
  const extension = await launchExtension(browser, { folder });
  const options = await extension.open('options.html');
  await options.click({ text: 'I publish suggestions' });
  await options.waitFor('a[href="/studio.html"]');
  await options.evaluate(putRows, studioRows(count));
  await options.close();
  const times: Times = { field: [], preview: [], blank: [] };
  for (let turn = 0; turn < turns; turn++) await oneTurn(extension, count, times);
  await extension.close();
  return times;
}

async function oneTurn(extension: Extension, count: number, times: Times): Promise<void> {
  const write = texter('en');
  const studio = await extension.open(`studio.html#bench/suggestions/k${Math.floor(count / 2)}`);
  await studio.waitFor(field);
  await studio.evaluate(noteLetters);
  await studio.evaluate(notePreview);
  await studio.type(field, write(letters));
  times.field.push(...(await noted(studio, notedTimes)));
  times.preview.push(...(await noted(studio, notedPreviews)));
  await studio.close();
  const blank = await extension.open('blank.html');
  await blank.waitFor('textarea');
  await blank.fill('textarea', write(110));
  await blank.evaluate(noteLetters);
  await blank.type('textarea', write(letters));
  times.blank.push(...(await noted(blank, notedTimes)));
  await blank.close();
}

async function noted(screen: Screen, times: () => number[]): Promise<number[]> {
  const all = async () => {
    const found = await screen.evaluate(times);
    return found.length >= letters && found;
  };
  return (await until(all, 'every letter to be painted')).slice(warmUp);
}

function print(name: string, times: number[], blank: number[]): void {
  const columns = [median(times), percentile(times, 0.95), median(blank), percentile(blank, 0.95)];
  const cells = columns.map((value) => value.toFixed(1).padStart(8)).join('');
  console.log(`  ${name.padEnd(44)}${cells}${(median(times) / median(blank)).toFixed(2).padStart(8)}`);
}
