import { rowsOf } from './support/database.ts';
import { feedSource, publish, subscribe } from './support/feed.ts';
import { focusOn, tabTo } from './support/focus.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';

const about = { role: 'textbox', name: 'What is it about?' };
const link = { role: 'textbox', name: 'A link, if there is one' };
const angle = { role: 'textbox', name: 'Your question or thought' };
const copy = { role: 'button', name: 'Copy the text' };

const typed = 'Points that do not freeze';
const thought = 'Who warms them at night?\nI did, for two winters.';
const address = 'https://aurore-rail.example/points?utm_source=own-words&utm_content=emp_42';
const text = [
  'A suggestion for Own Words',
  '',
  `Title: ${typed}`,
  `Question or thought: ${thought}`,
  'Link: https://aurore-rail.example/points?utm_source=own-words',
].join('\n');

async function fields(page: Screen): Promise<string[]> {
  return Promise.all([about, link, angle].map((field) => page.value(field)));
}

test('what one types outlives its tab, and is copied as one sees it, while nothing is asked of anyone', async ({
  extension,
  feeds,
  networks,
}) => {
  publish(feeds, feedSource({}, undefined, { contact: 'own-words@aurore-rail.example' }));
  await subscribe(extension, feeds);
  const requests = feeds.requests.all.length;
  const noted = (await rowsOf(extension, 'ledger')).length;

  const list = await extension.open('popup.html');
  await list.click({ role: 'button', name: 'Know something worth sharing? Suggest it to communications' });
  const page = await extension.tab(`${extension.origin}/suggest.html`);
  await page.fill(link, address);
  await page.fill(angle, thought);
  await page.type(about, typed);
  await page.close();

  const again = await extension.open('suggest.html');
  expect(await fields(again)).toEqual([typed, address, thought]);
  await again.waitFor({ text: '1 parameter that could name you was left out.' });
  await again.waitFor({ text: 'own-words@aurore-rail.example' });
  await again.click(copy);
  await again.waitFor({ text: 'Copied. Now paste it where you like, and send it.' });
  expect(await extension.clipboard()).toBe(text);

  await again.type(about, '!');
  await again.waitGone({ text: 'Copied. Now paste it where you like, and send it.' });
  expect(feeds.requests.all.length).toBe(requests);
  expect(networks.requests.all).toEqual([]);
  expect(await rowsOf(extension, 'ledger')).toHaveLength(noted);
});

test('a link goes as one wrote it where one says so, until one writes another', async ({ extension }) => {
  const page = await extension.open('suggest.html');
  await page.fill(link, address);
  await page.click('button[aria-haspopup=dialog]');
  await page.click({ text: 'Copy the link as I wrote it' });
  await page.click({ role: 'button', name: 'Close' });
  await page.waitFor({ text: 'Your link is copied as you wrote it.' });
  await page.click(copy);
  await page.waitFor({ text: 'Copied.' });
  expect(await extension.clipboard()).toContain(`Link: ${address}`);
  await page.fill(link, `${address}&fbclid=x`);
  await page.waitFor({ text: '2 parameters that could name you were left out.' });
  await page.fill(link, 'intranet/points');
  await page.waitFor({ text: 'Not everyone can open this' });
});

test('one starts anew and takes it back, with what one wrote since', async ({ extension }) => {
  const page = await extension.open('suggest.html');
  await page.waitFor({ text: 'Nothing yet.' });
  await page.type(about, typed);
  await page.fill(angle, thought);
  await tabTo(page, 'Start anew');
  await page.press('Enter');
  await focusOn(page, 'Undo');
  expect(await fields(page)).toEqual(['', '', '']);
  await page.fill(angle, 'And who thanks them?');
  await page.click({ role: 'button', name: 'Undo' });
  await until(async () => (await page.value(about)) === typed, 'the title to be back');
  expect(await page.value(angle)).toBe(`${thought}\n\nAnd who thanks them?`);
});

test('where the clipboard refuses, the text is there, selected', async ({ extension }) => {
  const page = await extension.open('suggest.html');
  await page.fill(about, typed);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.click(copy);
  await page.waitFor({ text: 'The clipboard refused the text' });
  const selected = await page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(`A suggestion for Own Words\n\nTitle: ${typed}\nLink: none`);
});

test('another window shows the same, and nothing is left once the activity is erased', async ({
  extension,
}) => {
  const page = await extension.open('suggest.html');
  const other = await extension.open('suggest.html');
  await page.type(about, typed);
  await until(async () => (await other.value(about)) === typed, 'the other window to follow');
  await other.fill(about, `${typed}!`);
  await until(async () => (await page.value(about)) === `${typed}!`, 'the first window to follow');

  const activity = await extension.open('activity.html');
  await activity.click({ role: 'button', name: 'Erase my activity' });
  await activity.click({ role: 'button', name: 'Erase for good' });
  await until(async () => (await page.value(about)) === '', 'the fields to be empty');
  const kept = await rowsOf(extension, 'settings');
  expect(kept.map(({ key }) => key)).not.toContain('suggesting');
});
