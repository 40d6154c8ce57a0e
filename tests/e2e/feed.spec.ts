import { feedSource, publish, subscribe, title } from './support/feed.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';

test('the sample needs no server and no permission', async ({ extension, feeds }) => {
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: 'Try it with the sample' });
  await popup.waitFor('li h2');
  expect(await popup.count('li h2')).toBeGreaterThanOrEqual(12);
  await until(
    () => popup.evaluate(() => [...document.images].some((image) => image.naturalWidth > 0)),
    'an image',
  );
  expect(await extension.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  expect(feeds.requests.all).toEqual([]);
});

test('the welcome page leads on to the suggestions', async ({ extension }) => {
  const welcome = await extension.open('welcome.html');
  await welcome.click({ role: 'button', name: 'Try it with the sample' });
  await welcome.click({ role: 'button', name: 'See them now' });
  const list = await extension.tab(`${extension.origin}/popup.html`);
  await list.waitFor('li h2');
});

test('one searches and filters the list', async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: title });
  expect(await popup.count('li h2')).toBe(2);
  await popup.fill('input[type=search]', 'JOURNEE');
  await until(async () => (await popup.count('li h2')) === 1, 'one card');
  expect(await popup.text('li h2')).toBe('Une journée portes ouvertes à Nantes');
  await popup.fill('input[type=search]', 'nothing like it');
  await popup.click({ role: 'button', name: 'Show everything' });
  await popup.click({ role: 'button', name: 'Product' });
  await until(async () => (await popup.count('li h2')) === 1, 'one card');
  await popup.select('select', 'fr');
  await popup.waitFor({ text: 'Nothing matches.' });
});

test('what one sets aside leaves the list, and comes back with one click', async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  const before = feeds.requests.all.length;
  await popup.click({ role: 'button', name: title });
  await popup.click({ role: 'button', name: 'Not for me' });
  await until(async () => (await popup.count('li h2')) === 1, 'one card');
  await popup.click({ role: 'button', name: 'Undo' });
  await popup.waitFor({ role: 'button', name: title });
  expect(feeds.requests.all.length).toBe(before);
});

test('images that never arrive hold nobody up, and a feed that is left is asked for nothing more', async ({
  extension,
  feeds,
}) => {
  const items = [1, 2, 3].map((n) => ({ id: `i${n}`, title: `Item ${n}`, image: `slow${n}.png` }));
  publish(feeds, feedSource({}, items));
  for (const n of [1, 2, 3]) feeds.serve(`/news/slow${n}.png`, () => new Promise(() => undefined));
  await subscribe(extension, feeds);
  await feeds.requests.wait('/news/slow1.png');
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Remove' });
  await options.click('dialog button:last-of-type');
  await options.waitFor({ text: 'No feed yet.' });
  expect(feeds.requests.to('/news/slow2.png')).toEqual([]);
});
