import { publish, subscribe, title } from './support/feed.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** A click as a double click makes it: on whatever is at that place by then. */
async function clickAt(screen: Screen, [x, y]: [number, number], detail: 1 | 2): Promise<void> {
  await screen.evaluate(
    ([left, top, count]) => {
      const under = document.elementFromPoint(left, top);
      under?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: count }));
    },
    [x, y, detail] as const,
  );
}

async function placeOf(screen: Screen, name: string): Promise<[number, number]> {
  return screen.evaluate((label) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === label);
    const { left, top, width, height } = (button as HTMLElement).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, name);
}

test('a double click on *Not for me* sets one suggestion aside, and opens nothing', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: title });
  await popup.waitFor({ role: 'button', name: 'Not for me' });
  const tabs = (await extension.tabs()).length;
  const place = await placeOf(popup, 'Not for me');
  await clickAt(popup, place, 1);
  await popup.waitFor({ role: 'button', name: 'Undo' });
  await clickAt(popup, place, 2);
  expect(await popup.count('li h2')).toBe(1);
  expect((await extension.tabs()).length).toBe(tabs);
});

test('a suggestion that leaves its feed while one reads it says so, and takes nobody back to it', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: title });
  await popup.waitFor('textarea');
  feeds.serve('/news/feed.json', {
    body: JSON.stringify({ title: 'Aurore Rail', items: [{ id: 'other', title: 'Something else' }] }),
    type: 'application/feed+json',
  });
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  await popup.waitFor({ text: 'That suggestion is no longer in its feed.' });
  publish(feeds);
  await options.click({ role: 'button', name: 'Read it now' });
  await popup.waitFor({ role: 'button', name: title });
  await until(async () => (await popup.count('textarea')) === 0, 'the list to stay');
});
