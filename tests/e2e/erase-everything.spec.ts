import { rowsOf } from './support/database.ts';
import { feedPath, feedSource, own, publish, subscribe, title } from './support/feed.ts';
import { leftIn, nothing, storeEverywhere } from './support/left.ts';
import { patience, type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { linkedin, write } from './support/writing.ts';

const gone = { role: 'heading', name: 'Everything is gone' };
const unfinished = { role: 'heading', name: 'Not everything is gone' };

/** An erasure gives each page, and whatever holds the database, its time. */
async function shown(screen: Screen, heading: typeof gone): Promise<void> {
  await until(() => screen.exists(heading), heading.name, 3 * patience);
}

test.setTimeout(120_000);

/** Erases everything, from Settings. */
async function erase(options: Screen): Promise<void> {
  await options.click({ role: 'button', name: 'Erase everything…' });
  await options.click({ role: 'button', name: 'Erase everything for good' });
}

/** Types for as long as the window is there, faster than a person. */
async function keepTyping(screen: Screen): Promise<void> {
  await screen.evaluate(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    // A timer would be slowed down in a tab that is not in front.
    const { port1, port2 } = new MessageChannel();
    let last = 0;
    port1.onmessage = () => {
      port2.postMessage(null);
      if (performance.now() < last + 5) return;
      last = performance.now();
      const area = document.querySelector('textarea');
      if (!area) return;
      set?.call(area, `${area.value}word `);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    };
    port2.postMessage(null);
  });
}

test('everything is gone, wherever it was, while another window writes; and no request follows', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  await feeds.requests.wait('/news/microphones.png');
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
  await popup.close();
  const writing = await write(await extension.open('popup.html'), own);
  const activity = await extension.open('activity.html');
  const options = await extension.open('options.html');
  await options.evaluate(storeEverywhere);
  const before = await leftIn(options);
  expect(Object.values(before).filter((of) => of === 0 || (Array.isArray(of) && of.length === 0))).toEqual(
    [],
  );

  await keepTyping(writing);
  await options.click({ role: 'button', name: 'Erase everything…' });
  await options.waitFor({ text: '1 feed, with its suggestions' });
  await options.waitFor({ text: '1 draft' });
  await options.waitFor({ text: '1 share' });
  await options.waitFor({ text: 'Posts you published stay on their network' });
  await options.waitFor({ text: 'will see that this computer no longer reads it' });
  const json = await extension.download(() =>
    options.click({ role: 'button', name: 'Shares and drafts as JSON' }),
  );
  expect(JSON.parse(json.body.toString())).toMatchObject({ shares: [{ text: own }] });
  await options.click({ role: 'button', name: 'Erase everything for good' });
  await shown(options, gone);

  expect(await leftIn(options)).toEqual(nothing);
  expect(await options.exists({ text: 'empty database' })).toBe(false);
  expect([await writing.closed(), await activity.closed()]).toEqual([true, true]);
  const asked = feeds.requests.all.length;
  const neutral = await extension.open('manifest.json');
  expect(await leftIn(neutral)).toEqual(nothing);
  await neutral.evaluate(() => chrome.alarms.create('refresh-feeds', { when: Date.now() }));
  await until(async () => (await rowsOf(extension, 'settings')).length > 0, 'the background to have woken');
  expect(feeds.requests.all.length).toBe(asked);
});

test('a feed that is on its way when everything is erased is neither stored nor asked for more', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const { promise: sent, resolve: send } = Promise.withResolvers<void>();
  feeds.serve('/late/feed.json', async () => {
    await sent;
    return { body: feedSource(), type: 'application/feed+json' };
  });
  const welcome = await extension.open('welcome.html');
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, `${feeds.origin}/late/feed.json`);
  await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
  await feeds.requests.wait('/late/feed.json');
  const options = await extension.open('options.html');
  await erase(options);
  await shown(options, gone);
  send();
  const asked = feeds.requests.all.length;
  // The background answers only once it has done what it was at.
  await options.evaluate(() => chrome.runtime.sendMessage({ name: 'everything.end', input: {} }));
  expect(await leftIn(options)).toEqual(nothing);
  expect(feeds.requests.all.length).toBe(asked);
});

test('a window that hears of nothing is closed all the same; one that cannot be closed brings nothing back, and is owned up to', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const deaf = await write(await extension.open('popup.html'), own);
  const options = await extension.open('options.html');
  await options.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
    const { remove } = chrome.tabs;
    chrome.tabs.remove = async () => undefined;
    Object.assign(globalThis, {
      mend: () => {
        chrome.tabs.remove = remove;
      },
    });
  });
  await keepTyping(deaf);
  await erase(options);
  await shown(options, unfinished);
  await options.waitFor({ text: 'another page of Own Words is still open' });
  expect(await options.exists(gone)).toBe(false);
  // The browser itself told it that the database was being deleted.
  await deaf.waitFor(gone);
  expect(await leftIn(options)).toEqual(nothing);
  await options.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await options.click({ role: 'button', name: 'Try again' });
  await shown(options, gone);
  expect(await deaf.closed()).toBe(true);
  expect(await leftIn(options)).toEqual(nothing);
});

test('a window that never answers is closed by the browser', async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const deaf = await write(await extension.open('popup.html'), own);
  const options = await extension.open('options.html');
  await options.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await keepTyping(deaf);
  await erase(options);
  await shown(options, gone);
  expect(await deaf.closed()).toBe(true);
  expect(await leftIn(options)).toEqual(nothing);
});

test('a database that something holds open is emptied, and the page says that it is there', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.waitFor({ text: 'Kept on this computer' });
  const options = await extension.open('options.html');
  await options.evaluate(async () => {
    const opening = indexedDB.open('own-words');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    // A connection that nothing refers to is collected, and thereby closed.
    Object.assign(globalThis, { held: opening.result });
  });
  await erase(options);
  await shown(options, gone);
  await options.waitFor({ text: 'Only an empty database is left' });
  const rows = await options.evaluate(async () => {
    const { held } = globalThis as unknown as { held: IDBDatabase };
    const names = [...held.objectStoreNames];
    const transaction = held.transaction(names);
    const keys = names.map((name) => transaction.objectStore(name).getAllKeys());
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    return keys.flatMap(({ result }) => result);
  });
  // The era of the drafts: what comes late counts for nothing.
  expect(rows).toEqual(['erased']);
  expect(await leftIn(options)).toEqual({ ...nothing, databases: ['own-words'] });
  await options.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await until(async () => (await leftIn(options)).databases.length === 0, 'the database to be deleted');
});

test('what could not be erased is named, and goes at the next try', async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const options = await extension.open('options.html');
  await options.evaluate(storeEverywhere);
  await options.evaluate(() => {
    const { clear } = Storage.prototype;
    Storage.prototype.clear = () => undefined;
    Object.assign(globalThis, {
      mend: () => {
        Storage.prototype.clear = clear;
      },
    });
  });
  await erase(options);
  await shown(options, unfinished);
  await options.waitFor({ text: 'what a page kept beside the database' });
  expect(await leftIn(options)).toEqual({ ...nothing, web: 2 });
  await options.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
  await options.click({ role: 'button', name: 'Try again' });
  await shown(options, gone);
  expect(await leftIn(options)).toEqual(nothing);
});

test('one can start again at once, with a feed and an order of one’s own', async ({ extension, feeds }) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const options = await extension.open('options.html');
  await erase(options);
  await shown(options, gone);
  await options.click({ role: 'link', name: 'Start again' });
  await options.waitFor({ role: 'textbox', name: 'Address of the feed' });
  await options.close();
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await popup.waitFor({ role: 'button', name: title });
  expect(feeds.requests.to(feedPath)).toHaveLength(2);
  const settings = await rowsOf(extension, 'settings');
  expect(settings.find(({ key }) => key === 'preferences')?.value).toMatchObject({
    seed: expect.any(Number),
  });
  expect((await leftIn(popup)).alarms).toEqual(['refresh-feeds']);
});
