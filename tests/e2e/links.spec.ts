import { rowsOf } from './support/database.ts';
import type { Extension } from './support/extension.ts';
import { feedSource, own, publish, subscribe, title } from './support/feed.ts';
import type { FeedServer } from './support/feed-server.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { isOpen, linkedin, write, x } from './support/writing.ts';

const page = 'https://x.com/aurore/microphones';
const given = `${page}?utm_source=own-words&utm_content=emp_42&fbclid=click7&ref=b`;
const clean = `${page}?utm_source=own-words&ref=b`;
const without = `${page}?utm_source=own-words`;

const told = 'button[aria-haspopup=dialog]';
const close = { role: 'button', name: 'Close' };
const leaveOut = 'fieldset input[type=checkbox]';
const asItIs = { text: 'Use the company’s link as it is' };
const address = 'button[aria-expanded][title^=https]';

/** Subscribes to a feed whose article is on a host that the tests' own server stands in for. */
async function publishLink(extension: Extension, feeds: FeedServer, url: string): Promise<void> {
  publish(feeds, feedSource({ url }));
  await subscribe(extension, feeds);
}

function linkShown(screen: Screen): Promise<string | null> {
  return screen.attribute(address, 'title');
}

async function shows(screen: Screen, link: string): Promise<void> {
  await until(async () => (await linkShown(screen)) === link, `the link ${link}`);
}

async function answer(popup: Screen): Promise<void> {
  await popup.click({ role: 'button', name: 'Not this time' });
  await popup.waitGone({ role: 'button', name: 'Not this time' });
}

test('what could name someone is told and left out, wherever the link goes; the article is opened without it', async ({
  extension,
  feeds,
  networks,
}) => {
  await publishLink(extension, feeds, given);
  const popup = await write(await extension.open('popup.html'), own);
  expect(await linkShown(popup)).toBe(clean);
  expect(await popup.text(told)).toBe(
    '2 parameters that could name you were left out. 1 parameter of the link to check.',
  );
  await popup.click(told);
  await popup.waitFor({ text: 'emp_42' });
  await popup.click(close);
  await popup.click({ role: 'button', name: 'Read the article' });
  expect((await networks.requests.wait('/aurore/microphones')).query).toEqual({
    utm_source: 'own-words',
    ref: 'b',
  });
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await extension.tab('https://www.linkedin.com/feed/');
  expect(await extension.clipboard()).toBe(`${own}\n\n${clean}`);
});

test('what one leaves out is out of the address, the count, the preview and the journal, and stays out', async ({
  extension,
  feeds,
  networks,
}) => {
  await publishLink(extension, feeds, given);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(told);
  await popup.click(leaveOut);
  await shows(popup, without);
  await popup.click(close);
  expect(await popup.text(told)).toBe('3 parameters that could name you were left out.');
  await popup.close();

  const again = await extension.open('popup.html');
  await again.waitFor('textarea');
  await shows(again, without);
  await again.click({ role: 'button', name: 'Preview the post' });
  await again.waitFor({ text: without });
  expect(await again.exists({ text: 'ref=b' })).toBe(false);
  await again.click(close);
  await again.click(x);
  await again.click({ text: 'Filled in' });
  expect((await networks.requests.wait('/intent/tweet')).query).toEqual({ text: own, url: without });
  expect((await rowsOf(extension, 'shares')).map(({ link }) => link)).toEqual([without]);
});

test('the company’s link goes as it is once one asks for that; the article is opened without, even so', async ({
  extension,
  feeds,
  networks,
}) => {
  await publishLink(extension, feeds, given);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(told);
  await popup.click(asItIs);
  await shows(popup, given);
  await popup.click(close);
  expect(await popup.text(told)).toBe('The company’s link goes as it is.');
  await popup.click({ role: 'button', name: 'Read the article' });
  expect((await networks.requests.wait('/aurore/microphones')).query).not.toHaveProperty('utm_content');
  await popup.click(x);
  await popup.click({ text: 'Filled in' });
  expect((await networks.requests.wait('/intent/tweet')).query.url).toBe(given);
  await answer(popup);

  publish(feeds, feedSource({ url: `${given}&utm_term=emp_42` }));
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  const again = await extension.open('popup.html');
  await again.click({ role: 'button', name: title });
  await shows(again, clean);
});

test('two windows agree on the link, before a word is written too; erased, it is as it was', async ({
  extension,
  feeds,
}) => {
  await publishLink(extension, feeds, given);
  const popup = await write(await extension.open('popup.html'), '');
  const tab = await extension.open('popup.html');
  await tab.waitFor('textarea');
  await popup.click(told);
  await popup.click(leaveOut);
  await shows(tab, without);
  // On the disk: whatever the window looks up from now on says the same.
  await until(
    async () => (await rowsOf(extension, 'drafts')).some((row) => 'linkChoice' in row),
    'the choice',
  );
  await tab.click(told);
  await tab.click(asItIs);
  await shows(popup, given);
  await popup.click(close);
  await popup.click({ role: 'checkbox', name: 'Add the link' });
  await until(async () => (await tab.count(told)) === 0, 'the other window to follow');

  const activity = await extension.open('activity.html');
  await activity.click({ role: 'button', name: 'Erase my activity' });
  await activity.click({ role: 'button', name: 'Erase for good' });
  for (const screen of [popup, tab]) {
    await shows(screen, clean);
    await screen.waitFor({ text: '2 parameters that could name you were left out.' });
  }
});

test('a link with nothing to say says nothing; the whole of it is a click away, and a foreign name in plain letters', async ({
  extension,
  feeds,
}) => {
  const long = `https://büro.aurore-rail.example/${'microphones-along-the-line/'.repeat(6)}?utm_source=own-words`;
  await publishLink(extension, feeds, long);
  const popup = await write(await extension.open('popup.html'), own);
  expect(await isOpen(popup, linkedin)).toBe(true);
  expect(await popup.count(told)).toBe(0);
  expect(await popup.text(address)).toBe(long);
  await popup.waitFor({ text: 'In plain letters: xn--bro-hoa.aurore-rail.example' });
  const heightOf = () =>
    popup.evaluate((button) => document.querySelector(button)?.clientHeight ?? 0, address);
  const folded = await heightOf();
  await popup.click(address);
  await until(async () => (await heightOf()) > 3 * folded, 'the whole link');
  expect(await popup.attribute(address, 'aria-expanded')).toBe('true');
});
