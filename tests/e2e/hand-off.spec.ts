import type { Extension } from './support/extension.ts';
import { own, publish, subscribe, title } from './support/feed.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { linkedin, write, x } from './support/writing.ts';

test.beforeEach(async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
});

test('filled in: the composer gets the text and a link that names nobody; the journal knows before', async ({
  extension,
  networks,
}) => {
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(x);
  await popup.click({ text: 'Filled in' });
  const request = await networks.requests.wait('/intent/tweet');
  expect(request.query).toEqual({
    text: own,
    url: 'https://aurore-rail.example/microphones?utm_source=own-words',
  });
  expect(request.headers.referer).toBeUndefined();
  expect(await extension.clipboard()).toBe(
    `${own}\n\nhttps://aurore-rail.example/microphones?utm_source=own-words`,
  );
  await popup.waitFor({ text: 'You opened X with this text' });
});

test('private: the address of the composer holds nothing, the clipboard everything', async ({
  extension,
  networks,
}) => {
  const popup = await write(await extension.open('popup.html'), `${own} 🚆\nSecond line.`);
  await popup.click('input[type=checkbox]');
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  const composer = await extension.tab('https://www.linkedin.com/feed/');
  expect((await networks.requests.wait('/feed/')).query).toEqual({ shareActive: 'true' });
  await composer.click('textarea');
  await composer.press('Control+v');
  expect(await composer.value('textarea')).toBe(`${own} 🚆\nSecond line.`);
});

test('which way is asked once, and can be changed', async ({ extension, networks }) => {
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await extension.tab('https://www.linkedin.com/feed/');
  await popup.click({ role: 'button', name: 'Not this time' });
  await popup.close();
  await chooseFilledIn(extension);
  const again = await write(await extension.open('popup.html'), own);
  await again.click(x);
  expect((await networks.requests.wait('/intent/tweet')).query.text).toBe(own);
});

test('the card stays until it is answered; posted needs the draft no more, not this time keeps it', async ({
  extension,
}) => {
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
  await popup.close();

  const again = await extension.open('popup.html');
  await again.click({ role: 'button', name: 'Copy the image description' });
  expect(await extension.clipboard()).toBe('A microphone beside a rail');
  await again.click({ role: 'button', name: 'Not this time' });
  await again.waitGone({ text: 'You opened LinkedIn with this text' });
  await again.click({ role: 'button', name: title });
  await until(async () => (await again.value('textarea')) === own, 'the draft');
  await again.click(linkedin);
  await again.click({ role: 'button', name: 'Posted' });
  await again.fill(
    { role: 'textbox', name: 'Address of the post (optional)' },
    'https://www.linkedin.com/posts/1',
  );
  await again.click({ role: 'button', name: 'Save' });
  await again.waitGone({ text: 'What became of it?' });
  await again.click({ role: 'button', name: title });
  await again.waitFor('textarea');
  expect(await again.value('textarea')).toBe('');

  const activity = await extension.open('activity.html');
  await activity.waitFor({ role: 'button', name: 'Open the post' });
  expect(await activity.count('select')).toBe(2);
});

test('when the clipboard refuses nothing is lost: the text is there, selected, and the way goes on by hand', async ({
  extension,
  networks,
}) => {
  const popup = await write(await extension.open('popup.html'), own);
  await popup.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await popup.click('input[type=checkbox]');
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await popup.waitFor({ text: 'The clipboard refused the text' });
  const selected = () => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  };
  expect(await popup.evaluate(selected)).toBe(own);
  expect(networks.requests.all).toEqual([]);
  await popup.click({ role: 'button', name: 'Copied: open LinkedIn' });
  await networks.requests.wait('/feed/');
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
});

test('a double click hands off once', async ({ extension, networks }) => {
  await chooseFilledIn(extension);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Open X');
    button?.click();
    button?.click();
  });
  await networks.requests.wait('/intent/tweet');
  await popup.waitFor({ text: 'You opened X with this text' });
  const activity = await extension.open('activity.html');
  await activity.waitFor('select');
  expect(await activity.count('select')).toBe(1);
  expect(networks.requests.to('/intent/tweet')).toHaveLength(1);
});

/** The choice shows as chosen once it is stored. */
async function chooseFilledIn(extension: Extension): Promise<void> {
  const options = await extension.open('options.html');
  await options.click({ text: 'Filled in' });
  await options.waitFor('label:nth-of-type(2) input:checked');
  await options.close();
}
