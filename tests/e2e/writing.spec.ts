import { feedPath, feedSource, own, publish, subscribe, title, wording } from './support/feed.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { isOpen, linkedin, write, x } from './support/writing.ts';

test.beforeEach(async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
});

test('a draft survives closing in the middle of a word, with its caret', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: title });
  await popup.type('textarea', 'Frozen cab');
  await popup.press('ArrowLeft');
  await popup.press('ArrowLeft');
  await popup.type('textarea', 'x');
  await popup.close();

  const again = await extension.open('popup.html');
  await again.waitFor('textarea');
  await until(async () => (await again.value('textarea')) === 'Frozen cxab', 'the draft');
  const caret = () =>
    again.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return [area.tagName, area.selectionStart, area.selectionEnd];
    });
  await until(async () => (await caret())[1] === 9, 'the caret');
  expect(await caret()).toEqual(['TEXTAREA', 9, 9]);

  await extension.restart();
  const later = await extension.open('popup.html');
  await later.waitFor('textarea');
  await until(async () => (await later.value('textarea')) === 'Frozen cxab', 'the draft');
});

test('a copy of the suggestion cannot leave, and the reason is on screen', async ({
  extension,
  networks,
}) => {
  const popup = await write(await extension.open('popup.html'), '');
  await popup.waitFor({ text: 'Write what you would tell a colleague' });
  expect(await isOpen(popup, linkedin)).toBe(false);
  for (const text of [
    wording,
    wording.toUpperCase(),
    `So proud! ${wording}`,
    wording.split(' ').reverse().join(' '),
  ]) {
    await popup.fill('textarea', text);
    await until(async () => !(await popup.exists({ text: 'Write what you would tell' })), 'a verdict');
    expect(await isOpen(popup, linkedin), text).toBe(false);
    expect(await isOpen(popup, x), text).toBe(false);
    expect(await popup.exists({ text: 'Yours. Ready to go.' })).toBe(false);
  }
  expect(networks.requests.all).toEqual([]);
});

test('a second window follows the draft, never overwrites it, and cannot bring back what was erased', async ({
  extension,
}) => {
  const idle = await write(await extension.open('popup.html'), '');
  const busy = await extension.open('popup.html');
  await busy.waitFor('textarea');
  await busy.type('textarea', 'Written in the other window');
  await until(
    async () => (await idle.value('textarea')) === 'Written in the other window',
    'the idle window to follow',
  );
  await idle.click('textarea');
  await idle.close();
  expect(await busy.value('textarea')).toBe('Written in the other window');

  const activity = await extension.open('activity.html');
  await activity.click({ role: 'button', name: 'Erase my activity' });
  await activity.click({ role: 'button', name: 'Erase for good' });
  await activity.waitFor({ text: 'Erased.' });
  await until(async () => (await busy.value('textarea')) === '', 'the open window to forget');
  await busy.click('textarea');
  await busy.press('Control+z');
  expect(await busy.value('textarea')).toBe('');
  await busy.close();
  const later = await write(await extension.open('popup.html'), '');
  expect(await later.value('textarea')).toBe('');
});

test('of two windows the one that wrote last is right, in whatever order they close', async ({
  extension,
}) => {
  const first = await write(await extension.open('popup.html'), '');
  await first.type('textarea', 'First words.');
  const second = await extension.open('popup.html');
  await second.waitFor('textarea');
  await until(async () => (await second.value('textarea')) === 'First words.', 'the second window to follow');
  await second.press('End');
  await second.type('textarea', ' And more.');
  await second.close();
  await first.click('h1');
  await first.click('textarea');
  await until(
    async () => (await first.value('textarea')) === 'First words. And more.',
    'the first window to follow',
  );
  await first.close();
  const later = await extension.open('popup.html');
  await until(async () => (await later.value('textarea')) === 'First words. And more.', 'the draft');
});

test('the wording of another suggestion cannot leave either, nor can the reason given for one', async ({
  extension,
  feeds,
}) => {
  const other =
    'Our apprentices rebuilt a whole bogie by hand this spring, and the oldest workshop in Nantes has never sounded so alive.';
  const why =
    'The longest trial we ever ran along this line has just ended after two hard winters in the open.';
  publish(
    feeds,
    feedSource({}, [
      { id: 'microphones', title, content_text: wording, _own_words: { why } },
      { id: 'other', title: 'Other', content_text: other },
    ]),
  );
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  const popup = await extension.open('popup.html');
  await popup.waitFor({ role: 'button', name: 'Other' });
  await write(popup, own);
  await popup.waitFor({ text: 'Yours. Ready to go.' });
  for (const text of [other, why]) {
    await popup.fill('textarea', text);
    await popup.waitGone({ text: 'Yours. Ready to go.' });
    expect(await isOpen(popup, linkedin), text).toBe(false);
  }
});

test('leaving a feed keeps a draft within reach', async ({ extension }) => {
  const popup = await write(await extension.open('popup.html'), own);
  await popup.waitFor({ text: 'Kept on this computer' });
  await popup.click({ role: 'button', name: 'Back' });
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Remove' });
  await options.click('dialog button:last-of-type');
  await options.waitFor({ text: 'No feed yet.' });
  await popup.waitFor({ text: 'No feed any more.' });
  await popup.click({ role: 'button', name: 'Drafts' });
  await popup.click({ role: 'button', name: title });
  await until(async () => (await popup.value('textarea')) === own, 'the draft');
  expect(await isOpen(popup, linkedin)).toBe(false);
});

test('the focus goes to the title one opens, and back to the card one left', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  const focused = () => popup.evaluate(() => document.activeElement?.textContent);
  await popup.click({ role: 'button', name: title });
  await until(async () => (await focused()) === title, 'the title');
  await popup.click({ role: 'button', name: 'Back' });
  await until(async () => (await focused()) === title, 'the card');
  expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

test('using it sends nothing to the feed’s server', async ({ extension, feeds }) => {
  await feeds.requests.wait('/news/microphones.png');
  const before = feeds.requests.all.length;
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await extension.tab('https://www.linkedin.com/feed/');
  await popup.click({ role: 'button', name: 'Scheduled' });
  const activity = await extension.open('activity.html');
  await activity.waitFor('select');
  expect(await activity.value('select')).toBe('scheduled');
  expect(feeds.requests.all.length).toBe(before);
  expect(feeds.requests.to(feedPath)).toHaveLength(1);
});

test('a popup that closes in the moment one left the writing screen opens at the list', async ({
  extension,
}) => {
  for (let round = 0; round < 6; round++) {
    const popup = await extension.open('popup.html');
    await popup.click({ role: 'button', name: title });
    await popup.waitFor('textarea');
    await popup.click({ role: 'button', name: 'Back' });
    await popup.close();
  }
  await (await extension.open('popup.html')).waitFor({ role: 'button', name: title });
});
