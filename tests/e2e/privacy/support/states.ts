import { damage } from '../../support/database.ts';
import type { Extension } from '../../support/extension.ts';
import {
  companySide,
  feedPath,
  feedSource,
  itemWith,
  own,
  publish,
  second,
  subscribe,
  title,
} from '../../support/feed.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import type { Screen } from '../../support/screen.ts';
import { linkedin } from '../../support/writing.ts';
import { pagesOf } from './pages.ts';
import { letGoOff, openDesk, requestsEnded } from './schedule.ts';

/** Looks at a screen in a state that has a name. */
export type Look = (screen: Screen, state: string) => Promise<void>;

/** Shows every page of the extension before there is any feed. */
export async function beforeAnyFeed(extension: Extension, feeds: FeedServer, look: Look): Promise<void> {
  for (const path of pagesOf(extension.browser)) {
    const page = await extension.open(path);
    await page.waitFor('main');
    await look(page, `${path}, no feed yet`);
    if (path === 'welcome.html') {
      await page.fill({ role: 'textbox', name: 'Address of the feed' }, feeds.origin + feedPath);
      await page.waitFor({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
      await look(page, 'an address typed');
    }
    await page.close();
  }
}

const correction = {
  status: 'corrected',
  note: 'We first wrote three winters: https://aurore-rail.example/two',
};

/** Subscribes, and lets a later read fail. */
export async function subscribeInVain(extension: Extension, feeds: FeedServer): Promise<void> {
  publish(feeds, feedSource({}, [itemWith(correction), second], companySide));
  await subscribe(extension, feeds);
  const desk = await openDesk(extension);
  await requestsEnded(desk, 2);
  feeds.serve(feedPath, { status: 500 });
  await letGoOff(desk);
  await requestsEnded(desk, 3);
  await desk.close();
}

/** The popup from the list to the card after a hand-off. */
export async function inThePopup(extension: Extension, look: Look): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'The server answered with an error.' });
  await look(popup, 'the list, with an error');
  await popup.click({ role: 'button', name: title });
  await popup.waitFor('textarea');
  await popup.evaluate(openAll);
  await look(popup, 'the writing screen, all unfolded');
  await popup.fill('textarea', 'https://aurore-rail.example/mine is where I wrote it.');
  await look(popup, 'a draft that is not ready, with an address in it');
  await popup.fill('textarea', `${own} https://aurore-rail.example/mine`);
  // What the gate says moves what is below it.
  await popup.waitFor({ text: 'Yours. Ready to go.' });
  await popup.waitFor({ text: 'Kept on this computer' });
  await popup.click({ role: 'button', name: 'Preview the post' });
  await popup.waitFor('dialog');
  await look(popup, 'the preview');
  await popup.click({ role: 'button', name: 'Close' });
  await popup.click('button[aria-haspopup=dialog]');
  await popup.waitFor('dialog');
  await look(popup, 'what the link carries');
  await popup.click({ role: 'button', name: 'Close' });
  await popup.click(linkedin);
  await popup.waitFor({ text: 'How should your text travel?' });
  await look(popup, 'the question which way');
  await popup.click({ text: 'On the clipboard' });
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
  await look(popup, 'the card after a hand-off');
  await popup.click({ role: 'button', name: 'Posted' });
  await popup.fill(
    { role: 'textbox', name: 'Address of the post (optional)' },
    'https://www.linkedin.com/posts/1',
  );
  await look(popup, 'the address of the post');
  await popup.click({ role: 'button', name: 'Save' });
  await popup.click({ role: 'button', name: title });
  await popup.click({ role: 'button', name: 'Not for me' });
  await popup.waitFor({ role: 'button', name: 'Undo' });
  await look(popup, 'the list, one set aside');
  await popup.close();
}

/** The popup when what one shared was corrected since, until one knows. */
export async function toldInThePopup(extension: Extension, look: Look): Promise<void> {
  // As if the correction had been read only now.
  await damage(extension, 'suggestions', { change: { ...correction, at: Date.now() } });
  const popup = await extension.open('popup.html');
  await popup.waitFor({ role: 'button', name: 'Open the post' });
  await popup.evaluate(openAll);
  await look(popup, 'what was corrected since one shared it');
  await popup.click({ role: 'button', name: 'Got it' });
  await popup.waitGone({ role: 'button', name: 'Got it' });
  await look(popup, 'the list, once one knows');
  await popup.close();
}

/** Every page once there is something to see, with all that is folded in it unfolded. */
export async function inEveryPage(extension: Extension, look: Look): Promise<void> {
  for (const path of pagesOf(extension.browser)) {
    const page = await extension.open(path);
    await page.waitFor('main');
    if (path === 'activity.html')
      await page.waitFor({ text: 'The company has corrected this suggestion since.' });
    if (path === 'charter.html') await page.waitFor({ text: 'A clumsy post is never sanctioned.' });
    await page.evaluate(openAll);
    await look(page, `${path}, with a feed`);
    if (path === 'suggest.html') await writeToComms(page, look);
    if (path === 'options.html') {
      await page.click({ role: 'button', name: 'Remove' });
      await page.waitFor('dialog');
      await look(page, 'the question whether to remove a feed');
    }
    await page.close();
  }
}

/** What somebody suggests to communications, with an address in every field, until it is copied. */
async function writeToComms(page: Screen, look: Look): Promise<void> {
  const address = 'https://aurore-rail.example/mine?utm_content=emp_42';
  for (const name of ['What is it about?', 'A link, if there is one', 'Your question or thought'])
    await page.fill({ role: 'textbox', name }, address);
  await page.click('button[aria-haspopup=dialog]');
  await page.waitFor('dialog');
  await look(page, 'what the link of a suggestion carries');
  await page.click({ role: 'button', name: 'Close' });
  await page.click({ role: 'button', name: 'Copy the text' });
  await page.waitFor({ text: 'Copied.' });
  await look(page, 'a suggestion, copied');
}

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
