import { rowsOf, rowsOfAll } from './support/database.ts';
import type { Extension } from './support/extension.ts';
import { feedPath, feedSource, own, publish, subscribe, title } from './support/feed.ts';
import type { FeedServer } from './support/feed-server.ts';
import { leftIn } from './support/left.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { linkedin, write } from './support/writing.ts';

const loopback = 'http://127.0.0.1/*';
const localhost = 'http://localhost/*';
const secondTitle = 'Une journée portes ouvertes à Nantes';

test.setTimeout(120_000);

/** The same server under another name: another host, as far as a browser is concerned. */
function elsewhere(feeds: FeedServer): string {
  return `http://localhost:${feeds.port}`;
}

/** Types another address for the only feed, and agrees. */
async function changeAddress(options: Screen, address: string): Promise<void> {
  await options.click({ role: 'button', name: 'Change its address' });
  await options.fill({ role: 'textbox', name: 'New address' }, address);
  await options.waitFor({ text: 'Your browser will ask for your permission to reach' });
  await options.click({ role: 'button', name: `Allow ${new URL(address).hostname} and read the feed` });
}

/** Adds a feed by its address. */
async function add(extension: Extension, address: string): Promise<void> {
  const welcome = await extension.open('welcome.html');
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, address);
  await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
  await welcome.waitFor({ role: 'button', name: 'See them now' });
  await welcome.close();
}

test('a permission that is taken away shows at once, and so does one that is given back, with no request and no other schedule', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  await feeds.requests.wait('/news/microphones.png');
  const options = await extension.open('options.html');
  const popup = await extension.open('popup.html');
  await popup.waitFor({ role: 'button', name: title });
  const due = () =>
    options.evaluate(async () => (await chrome.alarms.get('refresh-feeds'))?.scheduledTime ?? 0);
  const before = { due: await due(), asked: feeds.requests.all.length };
  await extension.revoke(feeds.origin);
  await options.waitFor({ text: 'Own Words is not allowed to reach this host.' });
  await popup.waitFor({ text: 'Own Words is not allowed to reach this host.' });
  await options.waitFor({ role: 'button', name: 'Allow 127.0.0.1 again' });
  expect({ due: await due(), asked: feeds.requests.all.length }).toEqual(before);
  expect(await popup.exists({ role: 'button', name: title })).toBe(true);

  await extension.grant(feeds.origin);
  await allowElsewhere(await extension.open('ledger.html'));
  await popup.waitGone({ text: 'Own Words is not allowed to reach this host.' });
  await options.waitFor({ role: 'button', name: 'Read it now' });
  expect({ due: await due(), asked: feeds.requests.all.length }).toEqual(before);
});

/** As in the browser's own settings, where no page of ours is told of it. */
async function allowElsewhere(page: Screen): Promise<void> {
  await page.evaluate((pattern) => {
    document.body.onclick = () => void chrome.permissions.request({ origins: [pattern] });
  }, loopback);
  await page.click('h1');
}

test('two feeds of one host keep its permission until the second is left', async ({ extension, feeds }) => {
  publish(feeds);
  feeds.serve('/other/feed.json', { body: feedSource(), type: 'application/feed+json' });
  await subscribe(extension, feeds);
  await add(extension, `${feeds.origin}/other/feed.json`);
  const options = await extension.open('options.html');
  const leaveOne = async () => {
    await options.click({ role: 'button', name: 'Remove' });
    await options.click('dialog button:last-of-type');
    await options.waitGone('dialog');
  };
  await leaveOne();
  await until(async () => (await options.count('li h3')) === 1, 'one feed');
  expect((await leftIn(options)).hosts).toEqual([loopback]);
  await leaveOne();
  await options.waitFor({ text: 'No feed yet.' });
  await until(async () => (await leftIn(options)).hosts?.length === 0, 'the host to be given back');
  expect((await leftIn(options)).hosts).toEqual([]);
});

test('a feed that moves to another host asks again, takes along all that is the person’s, and gives the old host back', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  await feeds.requests.wait('/news/microphones.png');
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
  await popup.click({ role: 'button', name: secondTitle });
  await popup.click({ role: 'button', name: 'Not for me' });
  await popup.waitFor({ text: 'Set aside. Nobody is told.' });
  await popup.close();
  feeds.serve(feedPath, { status: 302, headers: { location: `${elsewhere(feeds)}/moved/feed.json` } });
  feeds.serve('/moved/feed.json', { body: feedSource(), type: 'application/feed+json' });
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  await options.waitFor({ text: 'This address redirects to another one' });
  const [before] = await rowsOf(extension, 'feeds');
  await extension.grant(elsewhere(feeds));
  const asked = feeds.requests.to(feedPath).length;
  await changeAddress(options, `${elsewhere(feeds)}/moved/feed.json`);
  await options.waitFor({ text: 'The feed has its new address.' });

  const [feed, ...others] = await rowsOf(extension, 'feeds');
  expect(others).toEqual([]);
  expect(feed?.id).not.toBe(before?.id);
  expect(feed).toMatchObject({ url: `${elsewhere(feeds)}/moved/feed.json`, addedAt: before?.addedAt });
  expect(feed?.error).toBeUndefined();
  const key = `${feed?.id}/microphones`;
  expect(await rowsOf(extension, 'drafts')).toMatchObject([{ key, text: own }]);
  expect(await rowsOf(extension, 'shares')).toMatchObject([{ suggestion: key, text: own }]);
  const suggestions = await rowsOf(extension, 'suggestions');
  expect(suggestions).toMatchObject([
    { key, feedId: feed?.id, readAt: expect.any(Number) },
    { key: `${feed?.id}/open-day`, feedId: feed?.id, declinedAt: expect.any(Number) },
  ]);
  expect(suggestions.filter(({ goneAt }) => goneAt !== undefined)).toEqual([]);
  await until(async () => (await leftIn(options)).hosts?.length === 1, 'the old host to be given back');
  expect((await leftIn(options)).hosts).toEqual([localhost]);
  expect(feeds.requests.to(feedPath).length).toBe(asked);
  expect((await rowsOf(extension, 'ledger')).map(({ reason }) => reason)).toContain('move');
  const again = await write(await extension.open('popup.html'), own);
  expect(await again.value('textarea')).toBe(own);
  await again.close();

  publish(feeds);
  await extension.grant(feeds.origin);
  await changeAddress(options, feeds.origin + feedPath);
  await until(async () => (await rowsOf(extension, 'feeds'))[0]?.id === before?.id, 'the feed to be back');
  await options.click({ role: 'button', name: 'Read it now' });
  await options.waitFor({ text: 'The feed was read.' });
  expect(await rowsOf(extension, 'drafts')).toMatchObject([{ key: `${before?.id}/microphones`, text: own }]);
  expect(await rowsOf(extension, 'suggestions')).toMatchObject([
    { readAt: expect.any(Number) },
    { declinedAt: expect.any(Number) },
  ]);
});

test('where the new address cannot be read nothing changes, and its host is given back', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  await feeds.requests.wait('/news/microphones.png');
  const popup = await write(await extension.open('popup.html'), own);
  await popup.waitFor({ text: 'Kept on this computer' });
  await popup.close();
  const tables = ['feeds', 'suggestions', 'drafts', 'assets'];
  const all = () => rowsOfAll(extension, tables);
  const before = await all();
  const options = await extension.open('options.html');
  await extension.grant(elsewhere(feeds));
  await changeAddress(options, `${elsewhere(feeds)}/nowhere.json`);
  await options.waitFor({ text: 'There is no feed at this address' });
  await options.waitFor({ text: 'Nothing was changed, and no new permission was left behind.' });
  expect(await all()).toEqual(before);
  expect((await leftIn(options)).hosts).toEqual([loopback]);

  // An address that it reads already is not asked for at all.
  const asked = feeds.requests.all.length;
  await options.fill({ role: 'textbox', name: 'New address' }, feeds.origin + feedPath);
  await options.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
  await options.waitFor({ text: 'This address is among your feeds already.' });
  expect(feeds.requests.all.length).toBe(asked);
  expect((await leftIn(options)).hosts).toEqual([loopback]);
});

test('what a window writes about a feed that moves meanwhile goes along', async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  feeds.serve('/moved/feed.json', { body: feedSource(), type: 'application/feed+json' });
  const writing = await write(await extension.open('popup.html'), 'Two winters.');
  await writing.waitFor({ text: 'Kept on this computer' });
  const [draft] = await rowsOf(extension, 'drafts');
  const options = await extension.open('options.html');
  await changeAddress(options, `${feeds.origin}/moved/feed.json`);
  await options.waitFor({ text: 'The feed has its new address.' });
  // As a window would that has not noticed yet.
  await options.evaluate(
    async ([row, text]) => {
      const opening = indexedDB.open('own-words');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const transaction = opening.result.transaction('drafts', 'readwrite');
      transaction.objectStore('drafts').put({ ...(row as object), text, updatedAt: Date.now() + 1000 });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      opening.result.close();
    },
    [draft, own] as const,
  );
  await options.click({ role: 'button', name: 'Read it now' });
  await options.waitFor({ text: 'The feed was read.' });
  const [feed] = await rowsOf(extension, 'feeds');
  expect(await rowsOf(extension, 'drafts')).toMatchObject([{ key: `${feed?.id}/microphones`, text: own }]);
});
