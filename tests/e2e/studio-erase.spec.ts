import type { Extension } from './support/extension.ts';
import { type Screen, until } from './support/screen.ts';
import { beginStudio, openInStudio } from './support/studio.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const title = 'A night at the depot';
const rows = {
  feed: { id: 'aurore', head: { title: 'Aurore Rail' }, order: ['one'], createdAt: 1, updatedAt: 1 },
  items: [{ key: 'one', feedId: 'aurore', file: { id: 'one', title: 'A night' }, updatedAt: 1 }],
};

/** Somebody has a feed in Studio, types in one tab, and erases everything in another. */
async function eraseBeside(extension: Extension, withStudio: boolean): Promise<Screen> {
  await beginStudio(extension);
  const studio = await openInStudio(extension, rows, 'suggestions/one');
  await studio.fill({ role: 'textbox', name: 'Title' }, title);
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Erase everything…' });
  if (withStudio) await options.click({ text: 'Also delete Studio, with the feed I make there (1)' });
  await options.click({ role: 'button', name: 'Erase everything for good' });
  await options.waitFor({ role: 'heading', name: 'Everything is gone' });
  await until(() => studio.closed(), 'the tab of Studio to be closed');
  return options;
}

const databases = (screen: Screen) =>
  screen.evaluate(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []));

test('what somebody makes in Studio outlives “Erase everything”, to the last letter, and the page says so', async ({
  extension,
}) => {
  const options = await eraseBeside(extension, false);
  await options.waitFor({ text: 'Studio, with the feeds you make there, is still here' });
  expect(await databases(options)).toEqual(['own-words-studio']);
  const studio = await extension.open('studio.html');
  await studio.click({ role: 'link', name: 'Aurore Rail' });
  await studio.waitFor({ role: 'link', name: title });
});

test('ticked, Studio goes with everything else', async ({ extension }) => {
  const options = await eraseBeside(extension, true);
  expect(await databases(options)).toEqual([]);
  expect(await options.exists({ text: 'is still here' })).toBe(false);
});

test('whoever no longer publishes is asked before their feeds go', async ({ extension }) => {
  await beginStudio(extension);
  await (await openInStudio(extension, rows)).close();
  const options = await extension.open('options.html');
  await options.click({ text: 'I publish suggestions' });
  await options.click({ role: 'button', name: 'Cancel' });
  expect(await databases(options)).toContain('own-words-studio');
  await options.click({ text: 'I publish suggestions' });
  await options.click({ role: 'button', name: 'Delete Studio' });
  await options.waitGone('a[href="/studio.html"]');
  expect(await databases(options)).not.toContain('own-words-studio');
});
