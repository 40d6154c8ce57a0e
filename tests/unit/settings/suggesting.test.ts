import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { blankSuggesting, loadSuggesting, suggestingKeeper } from '@/lib/settings/suggesting.ts';

const saying = (title: string) => ({ ...blankSuggesting, title, by: 'me' });

// A page has read what is kept before anything is written, so the database is open.
beforeEach(async () => {
  await db.open();
  await db.settings.clear();
});

async function rows(): Promise<unknown[]> {
  return (await db.settings.toArray()).map(({ value }) => value);
}

test('what is written is kept at once, and the newest is what stays', async () => {
  const keeper = suggestingKeeper();
  for (const title of ['P', 'Po', 'Points']) keeper.write(saying(title));
  await vi.waitFor(async () => expect(await loadSuggesting()).toEqual(saying('Points')));
});

test('a page that goes writes the newest beside the write under way', async () => {
  const keeper = suggestingKeeper();
  keeper.write(saying('P'));
  keeper.write(saying('Points'));
  keeper.last();
  // In the order in which they were asked for, with nothing of the page waited for.
  expect(await rows()).toEqual([saying('Points')]);
});

test('what was on its way when all was erased does not come back', async () => {
  const keeper = suggestingKeeper();
  keeper.write(saying('P'));
  keeper.write(saying('Points'));
  await keeper.forget();
  keeper.last();
  expect(await rows()).toEqual([]);
});

test('a damaged part costs itself alone, and a damaged row is blank', async () => {
  await db.settings.put({
    key: 'suggesting',
    value: { title: 7, link: 'https://a.example', linkChoice: 'x' },
  });
  expect(await loadSuggesting()).toEqual({ ...blankSuggesting, link: 'https://a.example' });
  await db.settings.put({ key: 'suggesting', value: 'Points' });
  expect(await loadSuggesting()).toEqual(blankSuggesting);
});
