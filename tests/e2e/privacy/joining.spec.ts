import { rowsOf } from '../support/database.ts';
import { feedPath, publish, subscribe, title } from '../support/feed.ts';
import { expect, test } from '../support/test.ts';
import { letGoOff, openDesk } from './support/schedule.ts';

test.describe('Joining: no grant, no request', () => {
  test('what reading reveals is said first; typing an address, being asked and saying no send nothing', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    const desk = await openDesk(extension);
    const welcome = await extension.open('welcome.html');
    await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, feeds.origin + feedPath);
    await welcome.waitFor({ text: 'If 127.0.0.1 keeps logs, it sees this computer’s address' });
    const button = { role: 'button', name: 'Allow 127.0.0.1 and read the feed' };
    if (extension.browser === 'chromium') {
      // Its question stands unanswered; in Firefox, tests have it answered with yes.
      await welcome.click(button);
      await welcome.waitFor({ role: 'button', name: 'Reading the feed…' });
      expect(feeds.requests.all).toEqual([]);
      await welcome.reload();
      await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, feeds.origin + feedPath);
    }
    // No test can answer the question itself: here the answer is given in its place.
    await welcome.evaluate(sayNo);
    await welcome.click(button);
    await welcome.waitFor({ text: 'You said no, so nothing was fetched and nothing was kept.' });
    // Nor does the schedule ask anyone who was not joined.
    await letGoOff(desk);
    expect(await desk.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
    expect(await rowsOf(desk, 'feeds')).toEqual([]);
    expect(await rowsOf(desk, 'ledger')).toEqual([]);
    expect(feeds.requests.all).toEqual([]);
  });
});

test.describe('An opened article: its site hears of it on the click, and no sooner', () => {
  test('nothing is fetched while one reads and writes; the tab then says neither where one came from nor has an opener', async ({
    extension,
    feeds,
    networks,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const popup = await extension.open('popup.html');
    await popup.click({ role: 'button', name: title });
    await popup.waitFor({ role: 'button', name: 'Read the article' });
    await popup.waitFor({ text: 'Opening it tells its site that someone came.' });
    await popup.fill('textarea', 'I read it before I write.');
    await popup.waitFor({ text: 'Kept on this computer' });
    expect(networks.requests.all).toEqual([]);
    await popup.click({ role: 'button', name: 'Read the article' });
    const article = await extension.tab('https://aurore-rail.example/');
    expect(networks.requests.all.map(({ host, url }) => host + url)).toEqual([
      'aurore-rail.example/microphones?utm_source=own-words',
    ]);
    const { referer, origin, cookie, 'sec-fetch-site': site } = networks.requests.all[0]?.headers ?? {};
    expect({ referer, origin, cookie }).toEqual({ referer: undefined, origin: undefined, cookie: undefined });
    // Firefox says that someone else opened the tab, though not who.
    expect(site).toBe(extension.browser === 'chromium' ? 'none' : 'cross-site');
    expect(
      await article.evaluate(() => ({ opener: window.opener === null, referrer: document.referrer })),
    ).toEqual({ opener: true, referrer: '' });
  });
});

function sayNo(): void {
  const no = (_: unknown, answer?: (granted: boolean) => void) => {
    answer?.(false);
    return Promise.resolve(false);
  };
  Object.assign(chrome.permissions, { request: no });
  const { browser } = globalThis as unknown as { browser?: typeof chrome };
  if (browser) Object.assign(browser.permissions, { request: no });
}
