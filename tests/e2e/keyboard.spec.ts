import { own, publish, subscribe, title } from './support/feed.ts';
import { focusOn, tabTo } from './support/focus.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

test('search, pick, write, hand off and answer without a mouse', async ({ extension, feeds, networks }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await popup.waitFor('[data-card]');
  await popup.press('/');
  await popup.type('input[type=search]', 'microphone');
  await until(async () => (await popup.count('[data-card]')) === 1, 'one suggestion');
  await popup.press('ArrowDown');
  await focusOn(popup, title);
  await popup.press('Enter');
  await focusOn(popup, title);

  await tabTo(popup, '');
  await popup.type('textarea', own);
  await popup.waitFor({ text: 'Yours. Ready to go.' });
  await popup.press(`${control}+Enter`);
  await focusOn(popup, 'How should your text travel?');
  await popup.press('Tab');
  await popup.press('Enter');
  await networks.requests.wait('/feed/');
  expect(await extension.clipboard()).toContain(own);

  const again = await extension.open('popup.html');
  await again.waitFor({ text: 'You opened LinkedIn with this text' });
  await tabTo(again, 'Not this time');
  await again.press('Enter');
  await focusOn(again, 'Own Words');
});

test('the arrows go through the cards and back to the search; what one leaves gets the focus back', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await popup.waitFor('[data-card]');
  const names = await popup.evaluate(() =>
    [...document.querySelectorAll('[data-card]')].map((card) => card.textContent ?? ''),
  );
  const [first = '', second = ''] = names;
  await popup.press('ArrowDown');
  await focusOn(popup, first);
  await popup.press('ArrowDown');
  await focusOn(popup, second);
  await popup.press('ArrowUp');
  await popup.press('ArrowUp');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await popup.press('ArrowDown');
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await popup.waitFor('textarea');
  await popup.click({ role: 'button', name: 'Back' });
  await focusOn(popup, second);
});

test('the settings name the keys, the browser’s own among them', async ({ extension }) => {
  const options = await extension.open('options.html');
  await options.waitFor({ text: 'Open Own Words' });
  await until(async () => /Alt.?Shift.?O/.test(await options.text('dl')), 'the shortcut of the popup');
});
