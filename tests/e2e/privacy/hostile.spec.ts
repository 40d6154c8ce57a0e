import type { ChromiumExtension } from '../support/chromium.ts';
import { type BrowserName, type Extension, launchExtension } from '../support/extension.ts';
import { own, pixel } from '../support/feed.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { startNetworkServer } from '../support/network-server.ts';
import { type Screen, until } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { linkedin } from '../support/writing.ts';
import { evidence, figure } from './support/evidence.ts';
import { gathered, hostileFeeds } from './support/hostile-feed.ts';
import { guard, type State, stateOf, untouched } from './support/page-guard.ts';
import { pagesOf } from './support/pages.ts';

const narrow = { width: 320, height: 600 };
/** What an image that is a page would do. */
const evilImage = '<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.__owned=1"/>';

type Visit = { where: string; state: State };

test.describe('Whatever a feed holds is text', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('hundreds of payloads in every field of a feed do nothing on any screen', async ({}, info) => {
    test.setTimeout(300_000);
    const browser = info.project.name as BrowserName;
    const [feeds, networks] = await Promise.all([startFeedServer(), startNetworkServer()]);
    const { sources, payloads } = hostileFeeds(feeds.origin);
    expect(payloads.length).toBeGreaterThan(250);
    const extension = await launchExtension(browser, { networkPort: networks.port, first: guard });
    try {
      const heard = listen(extension);
      for (const [index, source] of sources.entries()) await add(extension, feeds, index, source);
      const visits = [...(await everyScreen(extension)), ...(await handOff(extension))];
      figure(info, 'payloads', payloads.length);
      figure(info, 'screens', visits.length);
      await evidence(info, 'payloads', payloads.map((payload) => JSON.stringify(payload)).join('\n'));
      for (const { where, state } of visits) expect.soft(state, where).toEqual(untouched);
      expect.soft(heard()).toEqual([]);
      expect.soft(await pollutionBehind(extension)).toEqual([]);
      const asked = feeds.requests.all.map(({ url }) => url);
      expect.soft(asked.filter((url) => !/^\/(feed-\d\.json|(evil|picture)\.png)$/.test(url))).toEqual([]);
      expect(networks.requests.all.map(({ url }) => url)).toEqual(['/feed/?shareActive=true']);
    } finally {
      await extension.close();
      await Promise.all([feeds.close(), networks.close()]);
    }
  });
});

/** What Chromium says of any page beyond what the page itself can hear; Firefox tells its pages alone. */
function listen(extension: Extension): () => string[] {
  const heard: string[] = [];
  if (extension.browser === 'chromium') {
    const context = (extension as ChromiumExtension).context();
    context.on('console', (message) => {
      // The stand-in for the network has no icon.
      if (message.location().url.startsWith('https:')) return;
      if (/error|warning/.test(message.type())) heard.push(`${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (error) => heard.push(String(error.error())));
    context.on('dialog', (dialog) => {
      heard.push(`${dialog.type()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }
  return () => heard;
}

async function add(extension: Extension, feeds: FeedServer, index: number, source: string): Promise<void> {
  const address = `${feeds.origin}/feed-${index}.json`;
  feeds.serve(`/feed-${index}.json`, { body: source, type: 'application/feed+json' });
  feeds.serve('/evil.png', { body: evilImage, type: 'image/svg+xml' });
  feeds.serve('/picture.png', { body: pixel, type: 'image/png' });
  await extension.grant(feeds.origin);
  const welcome = await extension.open('welcome.html');
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, address);
  await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
  await welcome.waitFor({ role: 'button', name: 'See them now' });
  await welcome.close();
}

async function visited(where: string, page: Screen): Promise<Visit> {
  return { where, state: await stateOf(page) };
}

async function everyScreen(extension: Extension): Promise<Visit[]> {
  const visits = [await list(extension)];
  for (const path of pagesOf(extension.browser)) {
    const page = await extension.open(path, narrow);
    await page.waitFor('h1');
    visits.push(await visited(path, page));
    await page.close();
  }
  const options = await extension.open('options.html', narrow);
  await options.waitFor('details');
  visits.push(await visited('options with their remarks', options));
  await options.click({ role: 'button', name: 'Remove' });
  visits.push(await visited('before a feed is removed', options));
  await options.close();
  const titles = await gatheredTitles(extension);
  for (const title of titles) visits.push(...(await writing(extension, title)));
  return visits;
}

/** All cards are drawn before anything is looked at, and the last one is brought on screen. */
async function list(extension: Extension): Promise<Visit> {
  const popup = await extension.open('popup.html');
  const all = () => popup.evaluate(() => document.querySelectorAll('[data-card]').length);
  const said = () => popup.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
  await until(async () => (await all()) > 250 && (await said()).startsWith(`${await all()} `), 'every card');
  await popup.evaluate(() => [...document.querySelectorAll('[data-card]')].at(-1)?.scrollIntoView());
  const shown = await popup.text('main');
  for (const literal of ['<script>alert(1)</script>', '{{7*7}}', '__proto__', 'Family 👨‍👩‍👧 stays together'])
    expect(shown).toContain(literal);
  // Drawn once more, now that the page is watched in Firefox, too.
  await popup.fill('input[type=search]', '<img src=x onerror=');
  await until(async () => (await all()) < 100, 'fewer cards');
  await popup.fill('input[type=search]', '');
  await until(async () => (await all()) > 250, 'every card again');
  const visit = await visited('the list', popup);
  await popup.close();
  return visit;
}

/** The list with what holds every payload; the popup comes back to the suggestion one was writing about. */
async function openGathered(extension: Extension): Promise<Screen> {
  const popup = await extension.open('popup.html', narrow);
  await popup.waitFor('textarea, [data-card]');
  if (await popup.exists('textarea')) await popup.click({ role: 'button', name: 'Back' });
  await popup.fill('input[type=search]', gathered);
  return popup;
}

async function gatheredTitles(extension: Extension): Promise<string[]> {
  const popup = await openGathered(extension);
  const titles = await until(async () => {
    const found = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-card]')].map((card) => card.textContent),
    );
    return found.length > 2 && found.length < 20 && found;
  }, 'the items that hold every payload');
  await popup.close();
  return titles;
}

/** Everything that the writing screen shows of a suggestion, and a text that is half the feed's. */
async function writing(extension: Extension, title: string): Promise<Visit[]> {
  const popup = await openCard(extension, title);
  await popup.waitFor('figure img');
  const visits = [await visited(`writing: ${title}`, popup)];
  const theirs = await popup.evaluate(() => document.querySelector('blockquote:last-of-type p')?.textContent);
  await popup.fill('textarea', `${theirs} ${own}`);
  await popup.click('li button[aria-current]');
  await popup.click({ role: 'button', name: 'Preview the post' });
  visits.push(await visited(`the preview: ${title}`, popup));
  await popup.click({ role: 'button', name: 'Close' });
  await popup.click('button[aria-haspopup=dialog]');
  visits.push(await visited(`what the link carries: ${title}`, popup));
  await popup.click({ role: 'button', name: 'Close' });
  await popup.fill('textarea', `${theirs} and that is it`);
  await popup.click({ role: 'button', name: 'Feels unfair?' });
  await popup.click('dialog input[type=checkbox]');
  visits.push(await visited(`the gate: ${title}`, popup));
  await popup.close();
  return visits;
}

async function openCard(extension: Extension, title: string): Promise<Screen> {
  const popup = await openGathered(extension);
  await until(
    () =>
      popup.evaluate((wanted) => {
        const cards = [...document.querySelectorAll<HTMLElement>('[data-card]')];
        const card = cards.length < 20 && cards.find((one) => one.textContent === wanted);
        if (card) card.click();
        return Boolean(card);
      }, title),
    title,
  );
  return popup;
}

/** The card after a hand-off, and what is kept of it. */
async function handOff(extension: Extension): Promise<Visit[]> {
  const [title = ''] = await gatheredTitles(extension);
  const popup = await openCard(extension, title);
  await popup.fill('textarea', `${own} "><u onclick=globalThis.__owned=1>Said by me.</u>`);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await extension.tab('https://www.linkedin.com/');
  // The list is still narrowed down to what was looked for, without the card.
  await popup.close();
  const again = await extension.open('popup.html', narrow);
  await again.waitFor({ text: 'You opened LinkedIn with this text' });
  const visits = [await visited('the card', again)];
  await again.close();
  const activity = await extension.open('activity.html', narrow);
  await activity.waitFor('select');
  visits.push(await visited('my activity', activity));
  await activity.close();
  return visits;
}

/** What every object of the background has that it had not. */
async function pollutionBehind(extension: Extension): Promise<string[]> {
  if (extension.browser === 'chromium') {
    const [worker] = (extension as ChromiumExtension).context().serviceWorkers();
    return (await worker?.evaluate(() => Object.keys(Object.prototype))) ?? ['no worker to ask'];
  }
  return extension.evaluate(async () => {
    const background = (await chrome.runtime.getBackgroundPage()) as unknown as typeof globalThis | null;
    return background ? Object.keys(background.Object.prototype) : ['no background to ask'];
  });
}
