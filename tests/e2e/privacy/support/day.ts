import type { ChromiumExtension } from '../../support/chromium.ts';
import type { Extension } from '../../support/extension.ts';
import { feedPath, pixel, subscribe } from '../../support/feed.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import { type Screen, until } from '../../support/screen.ts';
import { linkedin, x } from '../../support/writing.ts';
import { article, bait, baitFeed, baitHeaders } from './bait-feed.ts';
import { pagesOf } from './pages.ts';

/** When somebody chose to go to a host, epoch milliseconds: before that nobody may. */
export type Visits = Map<string, number>;

const draft =
  'Two winters of frozen cables, and worth it: I slept in the van more often than at home, as ' +
  `https://${bait('draft')}/ can tell, and I would do it again.`;
const title = `Ask us anything: https://${bait('title')}/`;
/** The reading that is sent elsewhere, and the one after it, which is the last scheduled one. */
const redirected = 2;

/** All that somebody can do with the extension in a day, with a browser that is started twice. */
export async function live(extension: Extension, feeds: FeedServer): Promise<Visits> {
  const visits: Visits = new Map();
  offer(feeds);
  visits.set(new URL(feeds.origin).host, Date.now());
  await subscribe(extension, feeds);
  await feeds.requests.wait('/news/picture.png');
  await lookAround(extension);
  await openPopups(extension);
  for (let turn = 2; turn <= redirected + 1; turn++) await scheduledRead(extension, feeds, turn);
  await readByHand(extension);
  // These two stay open: Firefox takes two seconds until it looks up what a link on screen leads to.
  await write(extension);
  await handOffPrivately(extension, visits);
  await myActivity(extension);
  await handOffFilledIn(extension, visits);
  await readArticle(extension, visits);
  await extension.restart();
  await openPopups(extension);
  await eraseActivity(extension);
  return visits;
}

/** Each reading finds another file, but for one that is sent elsewhere. */
function offer(feeds: FeedServer): void {
  feeds.serve(feedPath, () => {
    const turn = feeds.requests.to(feedPath).length;
    if (turn === redirected)
      return { status: 302, headers: { ...baitHeaders, location: `https://${bait('redirect')}/` } };
    return { body: baitFeed(turn), type: 'application/feed+json', headers: baitHeaders };
  });
  feeds.serve('/news/picture.png', { body: pixel, type: 'image/png', headers: baitHeaders });
}

/** Every page, with all that can be unfolded. */
async function lookAround(extension: Extension): Promise<void> {
  for (const path of pagesOf(extension.browser)) {
    const page = await extension.open(path);
    await page.waitFor('h1');
    await walkThrough(page);
    await page.close();
  }
}

/** The popup again and again; then a search, a filter, something set aside and taken back. */
async function openPopups(extension: Extension): Promise<void> {
  for (let time = 0; time < 3; time++) {
    const popup = await extension.open('popup.html');
    await popup.waitFor('li h2');
    await popup.close();
  }
  if (extension.browser === 'chromium') await openRealPopup(extension as ChromiumExtension);
  const popup = await extension.open('popup.html');
  await popup.fill('input[type=search]', `https://${bait('search')}/`);
  await popup.click({ role: 'button', name: 'Show everything' });
  await popup.click({ role: 'button', name: 'Product' });
  await popup.click({ role: 'button', name: title });
  await popup.click({ role: 'button', name: 'Not for me' });
  await popup.click({ role: 'button', name: 'Undo' });
  await popup.waitFor({ role: 'button', name: title });
  await popup.close();
}

async function openRealPopup(extension: ChromiumExtension): Promise<void> {
  const popup = await extension.openRealPopup();
  await popup.waitFor('li h2');
  await popup.close();
}

/** Unfolds what is folded, and leads the focus over everything there is: a link may show its address then. */
async function walkThrough(page: Screen): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    for (const one of document.querySelectorAll<HTMLElement>('a, button, input, select, textarea')) {
      one.focus();
      for (const kind of ['pointerover', 'mouseover', 'pointerdown', 'mousedown', 'touchstart'])
        one.dispatchEvent(new PointerEvent(kind, { bubbles: true }));
    }
  });
}

async function scheduledRead(extension: Extension, feeds: FeedServer, turn: number): Promise<void> {
  await extension.evaluate(() => chrome.alarms.create('refresh-feeds', { when: Date.now() }));
  await until(async () => feeds.requests.to(feedPath).length === turn, `reading ${turn}`);
}

async function readByHand(extension: Extension): Promise<void> {
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  await options.waitFor({ text: 'The feed was read.' });
  await walkThrough(options);
  await options.close();
}

/** The suggestion, where the popup does not come back to it by itself. */
async function open(extension: Extension): Promise<Screen> {
  const popup = await extension.open('popup.html');
  await popup.waitFor('textarea, [data-card]');
  if (!(await popup.exists('textarea'))) await popup.click({ role: 'button', name: title });
  await popup.waitFor('textarea');
  return popup;
}

async function write(extension: Extension): Promise<void> {
  const popup = await open(extension);
  await walkThrough(popup);
  await popup.fill('textarea', `${draft} https://${bait('typed')}/`);
  await popup.fill('textarea', draft);
  await popup.click({ role: 'button', name: 'Preview the post' });
  for (const name of ['X', 'LinkedIn']) {
    await popup.click({ role: 'button', name });
    await walkThrough(popup);
  }
  await popup.click({ role: 'button', name: 'Close' });
}

async function handOffPrivately(extension: Extension, visits: Visits): Promise<void> {
  const popup = await open(extension);
  await until(async () => (await popup.value('textarea')) === draft, 'the draft');
  await popup.click(linkedin);
  visits.set('www.linkedin.com', Date.now());
  await popup.click({ text: 'On the clipboard' });
  await (await extension.tab('https://www.linkedin.com/')).close();
  for (const name of ['Copy the text', 'Copy the link', 'Copy the image', 'Copy the image description']) {
    await popup.click({ role: 'button', name });
    await popup.waitFor({ text: 'Copied.' });
  }
  await extension.download(() => popup.click({ role: 'button', name: 'Save the image' }));
  await walkThrough(popup);
  await popup.click({ role: 'button', name: 'Posted' });
  await popup.fill({ role: 'textbox', name: 'Address of the post (optional)' }, `https://${bait('post')}/1`);
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitGone({ role: 'textbox', name: 'Address of the post (optional)' });
  await popup.close();
}

async function handOffFilledIn(extension: Extension, visits: Visits): Promise<void> {
  const options = await extension.open('options.html');
  await options.click({ text: 'Filled in' });
  await options.waitFor('label:nth-of-type(2) input:checked');
  await options.close();
  const popup = await open(extension);
  await popup.fill('textarea', draft);
  visits.set('x.com', Date.now());
  await popup.click(x);
  await (await extension.tab('https://x.com/')).close();
  await popup.click({ role: 'button', name: 'Not this time' });
  await popup.close();
}

async function readArticle(extension: Extension, visits: Visits): Promise<void> {
  const popup = await open(extension);
  visits.set(article, Date.now());
  await popup.click({ role: 'button', name: 'Read the article' });
  await (await extension.tab(`https://${article}/`)).close();
  await popup.click({ role: 'button', name: 'Back' });
  await popup.close();
}

async function myActivity(extension: Extension): Promise<void> {
  const activity = await extension.open('activity.html');
  await activity.waitFor({ role: 'button', name: 'Open the post' });
  await walkThrough(activity);
  for (const name of ['Shares as CSV', 'Shares and drafts as JSON'])
    await extension.download(() => activity.click({ role: 'button', name }));
}

async function eraseActivity(extension: Extension): Promise<void> {
  const activity = await extension.open('activity.html');
  await activity.click({ role: 'button', name: 'Erase my activity' });
  await activity.click({ role: 'button', name: 'Erase for good' });
  await activity.waitFor({ text: 'Nothing yet, and that is fine.' });
  await activity.close();
}
