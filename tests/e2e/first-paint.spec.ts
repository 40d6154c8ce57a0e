import type { Extension } from './support/extension.ts';
import { feedSource, publish, subscribe } from './support/feed.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';

const count = 30;
const items = Array.from({ length: count }, (_, index) => ({
  id: `i${index}`,
  title: `Suggestion ${index}`,
  _own_words: {
    kind: ['product', 'culture', 'industry'][index % 3],
    angles: ['What did you see?'],
    ...(index === 29 && { expires_at: '2020-01-01T00:00:00Z' }),
  },
}));

/** What a popup drew at one moment: its heading, the titles of its cards, what it says of their number, its filters. */
type Drawn = { heading: string; titles: string[]; said: string; chips: string[] };

declare global {
  /** The window that one page of the extension watches. */
  var watched: Window | null;
}

/**
 * Opens the popup from a page of the extension that watches everything it draws, until it has drawn so many cards or
 * the writing screen, and says of their number what it is to say.
 * Clicks on one of the first, if told to, in the moment they are drawn.
 */
async function watch(
  extension: Extension,
  whole: number,
  { clicked, said }: { clicked?: number; said?: string } = {},
): Promise<Drawn[]> {
  const page = await extension.open('manifest.json');
  // Empty at first: Chromium loads no scripts in a window that a driver has not got hold of yet.
  await page.evaluate(() => {
    globalThis.watched = window.open('');
  });
  return page.evaluate(
    async ({ whole, clicked, toSay }) => {
      const popup = globalThis.watched;
      if (!popup) throw new Error('No window was opened');
      popup.location.href = new URL('popup.html', location.href).href;
      const task = () =>
        new Promise<void>((resolve) => {
          // A tab behind gets its timers once a second.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      while (!popup.location.href.endsWith('popup.html') || !popup.document.getElementById('root'))
        await task();
      const drawn: Drawn[] = [];
      const texts = (selector: string) =>
        [...popup.document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => {
        const titles = texts('li h2');
        const isWriting = popup.document.querySelector('textarea') !== null;
        if (titles.length === 0 && !isWriting) return;
        const said = texts('main [role=status]')[0] ?? '';
        drawn.push({ heading: texts('h1')[0] ?? '', titles, said, chips: texts('fieldset button') });
        if (clicked !== undefined && drawn.length === 1)
          popup.document.querySelectorAll<HTMLElement>('li h2 button')[clicked]?.click();
        if (isWriting || (titles.length === whole && said === (toSay ?? said))) resolve();
      };
      new MutationObserver(look).observe(popup.document, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await promise;
      return drawn;
    },
    { whole, clicked, toSay: said },
  );
}

/** Changes the row that the first screen is kept in, or reads it. */
function kept(extension: Extension, change: object = {}): Promise<{ keys: string[] } | undefined> {
  return extension.evaluate(async (change) => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('own-words'));
    const settings = db.transaction('settings', 'readwrite').objectStore('settings');
    const row = await done(settings.get('first-screen'));
    if (row) await done(settings.put({ ...row, value: { ...row.value, ...change } }));
    db.close();
    return row && { ...row.value, ...change };
  }, change);
}

/** Lets a popup draw the whole list and keep how it begins. */
async function openOnce(extension: Extension): Promise<void> {
  const popup = await extension.open('popup.html');
  await until(async () => (await popup.count('li h2')) === count - 1, 'the whole list');
  await until(() => kept(extension), 'the first screen to be kept');
  await popup.close();
}

test('the popup begins with the first screen alone, and what follows moves nothing of it', async ({
  extension,
  feeds,
}) => {
  publish(feeds, feedSource({}, items));
  await subscribe(extension, feeds);
  await openOnce(extension);
  // A number that only the row of the first screen can have told.
  await kept(extension, { count: 777 });
  const drawn = await watch(extension, count - 1, { said: `${count - 1} suggestions` });
  expect(drawn[0]?.said).toBe('777 suggestions');
  expect(drawn[0]?.titles.length).toBeGreaterThanOrEqual(12);
  for (const { titles, chips } of drawn) {
    expect(drawn.at(-1)?.titles.slice(0, titles.length)).toEqual(titles);
    expect(chips).toEqual(drawn.at(-1)?.chips);
  }
});

test('a click on the first screen opens the suggestion, although the others are not there yet', async ({
  extension,
  feeds,
}) => {
  publish(feeds, feedSource({}, items));
  await subscribe(extension, feeds);
  await openOnce(extension);
  const drawn = await watch(extension, count, { clicked: 3 });
  expect(drawn.at(-1)?.heading).toBe(drawn[0]?.titles[3]);
});

test('what was set aside, is over or has left its feed is never on the first screen, whatever was kept', async ({
  extension,
  feeds,
}) => {
  publish(feeds, feedSource({}, items));
  await subscribe(extension, feeds);
  await openOnce(extension);
  const before = (await kept(extension))?.keys ?? [];
  const popup = await extension.open('popup.html');
  const aside = await popup.text('li h2');
  await popup.click({ role: 'button', name: aside });
  await popup.click({ role: 'button', name: 'Not for me' });
  await popup.waitGone({ role: 'button', name: aside });
  await until(
    async () => (await kept(extension))?.keys.join() !== before.join(),
    'the first screen to change',
  );
  await popup.close();
  const feed = before[0]?.split('/')[0];
  // As if it had been kept before all this.
  await kept(extension, { keys: [...before, `${feed}/i29`, `${feed}/gone`] });
  const drawn = await watch(extension, count - 2);
  expect(drawn[0]?.titles.length).toBeGreaterThanOrEqual(11);
  for (const { titles } of drawn) {
    expect(titles).not.toContain(aside);
    expect(titles).not.toContain('Suggestion 29');
  }
});

test('erasing one’s activity erases what the list began with', async ({ extension, feeds }) => {
  publish(feeds, feedSource({}, items));
  await subscribe(extension, feeds);
  await openOnce(extension);
  const activity = await extension.open('activity.html');
  await activity.click({ role: 'button', name: 'Erase my activity' });
  await activity.click({ role: 'button', name: 'Erase for good' });
  await until(async () => (await kept(extension)) === undefined, 'the row to go');
});
