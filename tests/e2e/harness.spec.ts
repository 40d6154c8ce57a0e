import type { Extension } from './support/extension.ts';
import { expect, test } from './support/test.ts';

const pages = ['popup.html', 'welcome.html', 'activity.html', 'options.html'];
const feedPattern = 'http://127.0.0.1/*';

test('every page of the extension opens', async ({ extension }) => {
  for (const path of pages) {
    const page = await extension.open(path);
    expect(await page.evaluate(() => document.getElementById('root') !== null)).toBe(true);
    await page.close();
  }
});

test('the networks are the stand-in and nothing else can be reached', async ({ extension, networks }) => {
  await extension.evaluate(async () => {
    await chrome.tabs.create({ url: 'https://www.linkedin.com/feed/?shareActive=true&text=Hello%0Ayou' });
    await chrome.tabs.create({ url: 'https://x.com/intent/tweet?text=A%26B&url=https%3A%2F%2Fexample.com' });
  });
  const linkedin = await extension.tab('https://www.linkedin.com/feed/');
  expect(await linkedin.value({ role: 'textbox', name: 'Composer' })).toBe('Hello\nyou');
  const x = await extension.tab('https://x.com/intent/tweet');
  expect(await x.value('textarea')).toBe('A&B https://example.com');
  const request = await networks.requests.wait('/intent/tweet');
  expect(request).toMatchObject({ host: 'x.com', query: { text: 'A&B', url: 'https://example.com' } });
  expect(request.headers.referer).toBeUndefined();
  const elsewhere = () =>
    fetch('https://example.com/', { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'failed',
    );
  expect(await x.evaluate(elsewhere)).toBe('failed');
});

test('a permission is granted by a real click, outlives a restart and can be revoked', async ({
  extension,
  feeds,
}) => {
  feeds.serve('/feed.json', { body: '{}', type: 'application/feed+json' });
  const granted = () =>
    extension.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), feedPattern);
  expect(await granted()).toBe(false);
  await extension.grant(feeds.origin);
  await clickToAsk(extension);
  expect(await granted()).toBe(true);
  await extension.restart();
  expect(await granted()).toBe(true);
  const type = await extension.evaluate(async (url) => (await fetch(url)).type, `${feeds.origin}/feed.json`);
  expect(type).toBe('basic');
  expect((await feeds.requests.wait('/feed.json')).headers.origin).toBeUndefined();
  await extension.revoke(feeds.origin);
  expect(await granted()).toBe(false);
});

test('fields, keys and the clipboard do what one asks, and what is stored outlives a restart', async ({
  extension,
}) => {
  const page = await extension.open('manifest.json');
  await page.evaluate(() => {
    const area = document.body.appendChild(document.createElement('textarea'));
    area.ariaLabel = 'Draft';
    area.addEventListener('input', () => void chrome.storage.local.set({ draft: area.value }));
  });
  const draft = { role: 'textbox', name: 'Draft' };
  await page.fill(draft, 'replaced');
  await page.fill(draft, 'Été 👍\n');
  await page.type(draft, 'typed');
  expect(await page.value(draft)).toBe('Été 👍\ntyped');
  await page.press('Control+a');
  await page.press('Control+c');
  expect(await extension.clipboard()).toBe('Été 👍\ntyped');
  await extension.restart();
  expect(await extension.evaluate(() => chrome.storage.local.get('draft'))).toEqual({
    draft: 'Été 👍\ntyped',
  });
});

test('a file that the page saves can be read', async ({ extension }) => {
  const page = await extension.open('manifest.json');
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = URL.createObjectURL(new Blob(['one,two\r\n'], { type: 'text/csv' }));
    link.download = 'shares.csv';
    link.textContent = 'Save';
  });
  const { name, body } = await extension.download(() => page.click({ role: 'link', name: 'Save' }));
  expect([name, body.toString()]).toEqual(['shares.csv', 'one,two\r\n']);
});

/** A throwaway button, since the browser asks only on behalf of a person's click. */
async function clickToAsk(extension: Extension): Promise<void> {
  const page = await extension.open('options.html');
  await page.evaluate((origin) => {
    const button = document.body.appendChild(document.createElement('button'));
    button.textContent = 'Ask';
    button.addEventListener('click', async () => {
      button.textContent = (await chrome.permissions.request({ origins: [origin] })) ? 'Granted' : 'Refused';
    });
  }, feedPattern);
  await page.click({ role: 'button', name: 'Ask' });
  await page.waitFor({ text: 'Granted' });
  await page.waitGone({ role: 'button', name: 'Ask' });
  await page.close();
}
