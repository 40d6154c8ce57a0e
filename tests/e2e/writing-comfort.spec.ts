import { own, publish, subscribe, title, wording } from './support/feed.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { linkedin, write, x } from './support/writing.ts';

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

test.beforeEach(async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
});

test('undo takes back what was typed in one go, and redo brings it again', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await write(popup, '');
  await popup.type('textarea', 'We froze for two winters');
  await popup.press(`${control}+z`);
  const left = await popup.value('textarea');
  expect('We froze for two winters'.length - left.length).toBeGreaterThan(5);
  await popup.press(`${control}+Shift+z`);
  expect(await popup.value('textarea')).toBe('We froze for two winters');
});

test('Ctrl+Enter hands off to the network used last, and says why where it cannot', async ({
  extension,
  networks,
}) => {
  const popup = await extension.open('popup.html');
  await write(popup, wording);
  await popup.press(`${control}+Enter`);
  await until(
    () => popup.evaluate(() => document.activeElement?.tagName === 'SUMMARY'),
    'the focus on what says why',
  );
  await popup.fill('textarea', own);
  await popup.click(x);
  await popup.click({ text: 'On the clipboard' });
  await networks.requests.wait('/intent/tweet');

  const again = await extension.open('popup.html');
  await again.click({ role: 'button', name: 'Later' });
  await again.click({ role: 'button', name: title });
  await again.waitFor('textarea');
  await until(async () => (await again.attribute(x, 'aria-keyshortcuts')) !== null, 'the shortcut at X');
  expect(await again.attribute(linkedin, 'aria-keyshortcuts')).toBeNull();
  await again.press(`${control}+Enter`);
  await until(
    async () => networks.requests.all.filter(({ url }) => url.startsWith('/intent/tweet')).length === 2,
    'X again',
  );
});

test('over the limit of a network its way out stays in reach and says so, and opens nothing', async ({
  extension,
  networks,
}) => {
  const popup = await extension.open('popup.html');
  await write(
    popup,
    `${own} ${own.split('').reverse().join('')} and we walked, listened, froze, laughed, went home late.`,
  );
  expect(await popup.attribute(x, 'aria-disabled')).toBe('true');
  await popup.evaluate(() =>
    document
      .querySelectorAll('button')
      .values()
      .find((one) => one.textContent === 'Open X')
      ?.focus(),
  );
  await popup.press('Enter');
  const reason = await popup.evaluate(() => {
    const described = document.activeElement?.getAttribute('aria-describedby') ?? '';
    return document.getElementById(described)?.textContent;
  });
  expect(reason).toContain('over the limit');
  await popup.waitFor({ text: 'more than X takes.' });
  expect(networks.requests.all).toEqual([]);
});

test('a text too long for every network is not called ready, and says by how much', async ({
  extension,
  networks,
}) => {
  const popup = await extension.open('popup.html');
  await write(popup, own.padEnd(3050, ' We walked, listened, froze, laughed and went home late.'));
  await popup.waitFor({ text: 'too long, even for LinkedIn.' });
  expect(await popup.count({ text: 'Ready to go' })).toBe(0);
  expect(networks.requests.all).toEqual([]);
});

test('whoever tries to hand off what is not ready is told why, and sees the rules', async ({
  extension,
  networks,
}) => {
  const popup = await extension.open('popup.html');
  await write(popup, 'So proud!');
  expect(await popup.count('details[open] ul')).toBe(0);
  await popup.press(`${control}+Enter`);
  await popup.waitFor('details[open] ul');
  const said = () =>
    popup.evaluate(() => [...document.querySelectorAll('[role=status]')].map((one) => one.textContent));
  await until(
    async () => (await said()).includes('Add a little of your own: what you saw, did or think.'),
    'why',
  );
  expect(networks.requests.all).toEqual([]);
});

test('the preview shows the post as each network does, folded where it folds, and sends nothing', async ({
  extension,
  networks,
}) => {
  const popup = await extension.open('popup.html');
  await write(popup, `${own}\n\nSecond paragraph with a #hashtag and @someone.\n\nThird.\n\nFourth 👩🏽‍🚀.`);
  await popup.click({ role: 'button', name: 'Preview the post' });
  await popup.waitFor({ text: 'folds a post' });
  expect(await popup.text('article p')).toContain(own);
  await popup.click({ role: 'button', name: 'Show more' });
  await popup.waitFor({ role: 'button', name: 'Show less' });
  const lively = await popup.evaluate(() =>
    [...document.querySelectorAll('article p span')].map((span) => span.textContent),
  );
  expect(lively).toEqual(['#hashtag', '@someone', expect.stringContaining('https://aurore-rail.example/')]);
  await popup.click({ role: 'button', name: 'X' });
  await popup.waitFor({ text: 'All of it is in sight' });
  await popup.click({ role: 'button', name: 'Close' });
  await popup.waitGone('dialog');
  expect(networks.requests.all).toEqual([]);
});
