import { damage, holdOpen, rowsOf, versionOf } from './support/database.ts';
import { fillDisk, freeDisk } from './support/disk.ts';
import { feedPath, feedSource, own, publish, subscribe, title } from './support/feed.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { linkedin, write } from './support/writing.ts';

test.describe('when the disk is full', () => {
  test.use({ storage: 12_000_000 });

  test('a draft is held, can be copied, outlives its window, and is kept once there is room', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const popup = await write(await extension.open('popup.html'), 'Two winters.');
    await popup.waitFor({ text: 'Kept on this computer' });
    await fillDisk(extension);
    await popup.fill('textarea', own);
    await popup.waitFor({ text: 'Your text is not on the disk yet.' });
    await popup.waitFor({ text: 'It is held until the browser closes.' });
    expect(await popup.exists({ text: 'This did not work.' })).toBe(false);
    await popup.click({ role: 'button', name: 'Copy my text' });
    await popup.waitFor({ text: 'Copied.' });
    expect(await extension.clipboard()).toBe(own);
    expect(await rowsOf(extension, 'drafts')).toMatchObject([{ text: 'Two winters.' }]);
    await popup.close();

    const again = await extension.open('popup.html');
    await again.waitFor('textarea');
    await until(async () => (await again.value('textarea')) === own, 'the words that were held');
    await again.waitFor({ text: 'Your text is not on the disk yet.' });
    await freeDisk(extension);
    await again.waitFor({ text: 'Kept on this computer' });
    await again.waitGone({ text: 'Your text is not on the disk yet.' });
    expect(await rowsOf(extension, 'drafts')).toMatchObject([{ text: own }]);
  });

  test('a hand-off opens nothing and says so, and opens it once there is room', async ({
    extension,
    feeds,
    networks,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const popup = await write(await extension.open('popup.html'), own);
    await popup.waitFor({ text: 'Kept on this computer' });
    await fillDisk(extension);
    await popup.click(linkedin);
    await popup.click({ text: 'On the clipboard' });
    await popup.waitFor({ text: 'This computer refused to note the share, so nothing was opened' });
    expect(await popup.exists({ text: 'This did not work.' })).toBe(false);
    expect(networks.requests.all).toEqual([]);
    expect(await popup.value('textarea')).toBe(own);
    await freeDisk(extension);
    await popup.click(linkedin);
    await popup.click({ text: 'On the clipboard' });
    await networks.requests.wait('/feed/');
    await popup.waitFor({ text: 'You opened LinkedIn with this text' });
    expect(await rowsOf(extension, 'shares')).toMatchObject([{ text: own }]);
  });

  test('a feed is not asked for what could not be stored; its copy stays, and is renewed once there is room', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    await feeds.requests.wait('/news/microphones.png');
    const options = await extension.open('options.html');
    await fillDisk(extension);
    publish(feeds, feedSource({ title: 'Corrected title' }));
    await options.click({ role: 'button', name: 'Read it now' });
    await options.waitFor({ text: 'This computer refused to store the feed.' });
    expect(feeds.requests.to(feedPath)).toHaveLength(1);
    const popup = await extension.open('popup.html');
    await popup.waitFor({ role: 'button', name: title });
    await freeDisk(extension);
    await options.click({ role: 'button', name: 'Read it now' });
    await popup.waitFor({ role: 'button', name: 'Corrected title' });
    await options.waitGone({ text: 'This computer refused to store the feed.' });
  });

  test('setting aside says that nothing was set aside, rather than that it was', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const popup = await extension.open('popup.html');
    await popup.waitFor({ role: 'button', name: title });
    await fillDisk(extension);
    await popup.click({ role: 'button', name: title });
    await popup.waitFor('textarea');
    expect(await popup.exists({ text: 'This did not work.' })).toBe(false);
    await popup.click({ role: 'button', name: 'Not for me' });
    await popup.waitFor({ text: 'This computer refused to store it: it is out of space.' });
    expect(await popup.exists({ text: 'Set aside. Nobody is told.' })).toBe(false);
  });
});

test('a database of a newer version is neither used nor changed, and the page says what to do', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const newer = await extension.open('manifest.json');
  await holdOpen(newer, 990, false);
  await newer.close();
  for (const path of ['popup.html', 'options.html', 'welcome.html', 'activity.html']) {
    const page = await extension.open(path);
    await page.waitFor({ text: 'Your data was written by a newer version of Own Words.' });
    await page.waitFor({ text: 'Nothing was erased' });
    await page.waitFor({ text: 'Update Own Words' });
    await page.close();
  }
  expect(await versionOf(extension)).toBe(990);
  expect(await rowsOf(extension, 'suggestions')).toHaveLength(2);
});

test('damaged feeds and suggestions are not shown, are owned up to, and are whole again after the next read', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  await feeds.requests.wait('/news/microphones.png');
  await damage(extension, 'suggestions', { readAt: 'never', item: 7 });
  await damage(extension, 'feeds', { head: null, addedAt: 'once' });
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'Part of what is stored of your feeds is damaged and not shown.' });
  const options = await extension.open('options.html');
  await options.waitFor({ text: 'A damaged feed' });
  await options.click({ role: 'button', name: 'Read it now' });
  await options.waitGone({ text: 'A damaged feed' });
  await popup.waitFor({ role: 'button', name: title });
  await popup.waitGone({ text: 'Part of what is stored of your feeds is damaged' });
});

test('a damaged feed that cannot be read again can be left, and its host is given back', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  await damage(extension, 'feeds', { head: null });
  feeds.serve(feedPath, { status: 404 });
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  await options.waitFor({ text: 'There is no feed at this address' });
  await options.click({ role: 'button', name: 'Remove' });
  await options.click('dialog button:last-of-type');
  await options.waitFor({ text: 'No feed yet.' });
  expect(await extension.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
});

test('a damaged draft keeps its words, a damaged share is shown as it lies, and a damaged choice costs no other', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
  await popup.close();
  await damage(extension, 'drafts', { updatedAt: 'once', withLink: 7, selectionStart: null });
  await damage(extension, 'shares', { at: 3, own: 'most', state: 'lost' });
  await damage(extension, 'settings', { value: { way: 'private', language: 'klingon', seed: 'x' } });

  const again = await extension.open('popup.html');
  await again.click({ role: 'button', name: title });
  await until(async () => (await again.value('textarea')) === own, 'the words');
  const activity = await extension.open('activity.html');
  await activity.waitFor({ text: '1 share is damaged: it is neither shown nor counted.' });
  await activity.click({ text: 'Show the text' });
  expect(await activity.text('pre')).toContain('Two winters of frozen cables');
  const options = await extension.open('options.html');
  await options.waitFor('label:nth-of-type(1) input:checked');
});
