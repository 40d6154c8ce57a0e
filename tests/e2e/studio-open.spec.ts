import { writeFile } from 'node:fs/promises';
import type { TestInfo } from '@playwright/test';
import { feedPath, feedSource, publish, title } from './support/feed.ts';
import { leftIn } from './support/left.ts';
import { type Screen, until } from './support/screen.ts';
import { beginStudio, openInStudio } from './support/studio.ts';
import { expect, test } from './support/test.ts';

const button = (name: string) => ({ role: 'button', name });
const link = (name: string) => ({ role: 'link', name });

/** A file on this computer, to be chosen. */
async function fileWith(info: TestInfo, name: string, content: string | Uint8Array): Promise<string> {
  const path = info.outputPath(name);
  await writeFile(path, content);
  return path;
}

const feed = {
  id: 'aurore',
  head: { title: 'Aurore Rail', language: 'en' },
  order: ['one'],
  createdAt: 1,
  updatedAt: 1,
};
const one = {
  key: 'one',
  feedId: 'aurore',
  file: { id: 'ramp', title: 'A ramp at last', url: 'https://aurore-rail.example/ramp' },
  updatedAt: 1,
};
const listed = (studio: Screen) => studio.count('ol li a[draggable]');

const posts = `Date,Time,Message,Link
05/04/2099,09:00,"Forty kilometres of rail, and no train was late.",https://aurore-rail.example/rail
06/04/2099,09:00,"A driver tells what she hears.",http://aurore-rail.example/hears
31/02/2099,10:00,"A day that no calendar has.",https://aurore-rail.example/feb
07/04/2099,10:00,,https://aurore-rail.example/blank
08/04/2099,10:00,Not quoted, and with a comma,https://aurore-rail.example/comma
`;
const news = `<?xml version="1.0"?><rss version="2.0"><channel><title>Newsroom</title>
<item><title>A ramp at last</title><link>https://aurore-rail.example/ramp?utm_source=rss</link><guid>n1</guid></item>
<item><title>The night shift</title><link>https://aurore-rail.example/night</link><guid>n2</guid></item>
<item><guid>n3</guid></item></channel></rss>`;

test('rows of a table and entries of RSS are seen before they come in, odd ones too, and go again with one click', async ({
  extension,
}, info) => {
  await beginStudio(extension);
  const studio = await openInStudio(extension, { feed, items: [one] }, 'suggestions');
  await studio.click(button('Import'));
  await studio.upload('dialog input[type=file]', await fileWith(info, 'posts.csv', posts));
  await studio.click(button('The day'));
  await studio.click(button('See what comes in'));
  await studio.waitFor({ text: '3 come in, 2 do not.' });
  await studio.waitFor({ text: 'There is no such day or time as' });
  const left = await extension.download(() => studio.click(button('Save as a table')));
  expect(left.body.toString()).toContain('"08/04/2099","10:00","Not quoted","and with a comma"');
  await studio.click(button('Bring in 3 suggestions'));
  await studio.waitFor({ text: 'Nothing of it goes out with the feed until you let it go out.' });
  expect(await studio.value('textarea')).toBe('Forty kilometres of rail, and no train was late.');
  expect(await listed(studio)).toBe(4);
  await studio.click('header button');
  await until(async () => (await listed(studio)) === 1, 'all of them to go');

  await studio.click(button('Import'));
  await studio.upload('dialog input[type=file]', await fileWith(info, 'news.xml', news));
  await studio.waitFor({ text: '1 comes in, 1 does not.' });
  await studio.waitFor({ text: '1 seems to be in your feed already, and was left unticked.' });
  await studio.click({ text: 'Let them go out with the feed' });
  await studio.click(button('Bring in 1 suggestion'));
  await studio.waitFor(link('The night shift'));
  expect(await studio.exists({ text: 'Not in the feed' })).toBe(false);
});

test('what a colleague suggests is pasted, and waits for somebody to go on with it', async ({
  extension,
}) => {
  await beginStudio(extension);
  const studio = await openInStudio(extension, { feed, items: [one] }, 'suggestions');
  await studio.click(button('Import'));
  await studio.fill(
    'dialog textarea',
    'Title: Night at the depot\nMy angle: What did you hear?\nLink: no link',
  );
  await studio.click(button('See what is in it'));
  await studio.click(button('Bring in 1 suggestion'));
  await studio.waitFor({ text: 'Not in the feed' });
  expect(await studio.value('textarea')).toBe('Night at the depot');
  expect(await studio.value('[aria-label="Question 1"]')).toBe('What did you hear?');
});

test('a feed is opened from its address with its picture, by the hand of whoever presses, and the host is given back', async ({
  extension,
  feeds,
}) => {
  await beginStudio(extension);
  await extension.grant(feeds.origin);
  const studio = await extension.open('studio.html');
  const ask = async (path: string) => {
    await studio.fill('dialog input', feeds.origin + path);
    await studio.click(button('Allow 127.0.0.1 and read the feed'));
  };
  await studio.click(button('Open from an address'));
  await ask('/nothing.json');
  await studio.waitFor({ text: 'There is nothing at this address.' });
  expect((await leftIn(studio)).hosts).toEqual([]);

  publish(feeds, feedSource({ id: 7 }));
  await ask(feedPath);
  await studio.waitFor({ text: 'Its id was a number and is now text' });
  await studio.click(button('Go on'));
  await studio.click(link(title));
  await studio.waitFor('[data-field="image"] img');
  expect(feeds.requests.all.map(({ url }) => url)).toEqual([
    '/nothing.json',
    feedPath,
    '/news/microphones.png',
  ]);
  expect((await leftIn(studio)).hosts).toEqual([]);
  const ledger = await extension.open('ledger.html');
  await ledger.waitFor({ text: 'when you opened it in Studio' });
});

test('a file is opened, one that is none says so, and the sample is there with its pictures', async ({
  extension,
}, info) => {
  await beginStudio(extension);
  const studio = await extension.open('studio.html');
  await studio.waitFor(button('Open a file'));
  const open = async (name: string, content: string) =>
    studio.upload('input[type=file]', await fileWith(info, name, content));
  await open('letter.json', '{"items":');
  await studio.waitFor({ text: '“letter.json” could not be opened.' });
  await studio.waitFor({ text: 'Nothing in Studio was changed.' });
  await open('news.xml', news);
  await studio.click(button('Begin a feed with it'));
  await studio.waitFor({ text: '2 come in, 1 does not.' });
  await studio.press('Escape');
  await studio.click(link('All feeds'));
  await studio.click(button('Delete: Newsroom'));
  await studio.waitFor({ text: 'Feed deleted: Newsroom' });
  await studio.click(button('Undo'));
  await studio.waitFor(link('Newsroom'));
  await studio.click(button('Start from the sample'));
  await studio.click(link('1,200 microphones that listen to wheels'));
  await studio.waitFor('[data-field="image"] img');
});

test('two people in turn: what both have changed is there twice, what one has changed once, and none of it is asked again', async ({
  extension,
}, info) => {
  await beginStudio(extension);
  const two = { ...one, key: 'two', file: { id: 'two', title: 'The night shift' } };
  const rows = { feed: { ...feed, order: ['one', 'two'] }, items: [one, two] };
  const studio = await openInStudio(extension, rows, 'suggestions');
  await studio.click(button('More'));
  const saved = await extension.download(() => studio.click(button('Save for a colleague')));
  expect(saved.name).toBe('aurore-rail.studio.json');
  const theirs = JSON.parse(saved.body.toString());
  theirs.feed.head.title = 'Aurore Rail, by the sea';
  theirs.items[0].file.title = 'A ramp, as they put it';
  theirs.items.push({ key: 'three', file: { id: 'three', title: 'New over there' }, updatedAt: 2 });
  const path = await fileWith(info, 'back.studio.json', JSON.stringify(theirs));
  await studio.click(link('A ramp at last'));
  await studio.fill('textarea', 'A ramp, as I put it');
  await studio.click(link('The night shift'));

  const bringTogether = async () => {
    await studio.click(link('All feeds'));
    await studio.upload('input[type=file]', path);
    await studio.waitFor({ text: '1 new suggestion' });
    await studio.click(button('Bring the two together'));
    await studio.waitFor('dialog a');
  };
  await bringTogether();
  await studio.click(button('Go on'));
  await studio.click('header button');
  await until(async () => (await listed(studio)) === 2, 'it to be taken back');
  expect(await studio.text('h1')).toBe('Aurore Rail');

  await bringTogether();
  await studio.click('dialog a');
  await studio.waitFor(link('New over there'));
  expect(await studio.text('h1')).toBe('Aurore Rail, by the sea');
  expect(await listed(studio)).toBe(4);
  expect(await studio.value('textarea')).toBe('A ramp, as they put it (the other version)');
  await studio.waitFor(link('A ramp, as I put it'));

  await studio.click(link('All feeds'));
  await studio.upload('input[type=file]', path);
  await studio.waitFor({ text: 'There is nothing new in this file.' });
});
