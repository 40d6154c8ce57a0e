import { unbundle } from '../../lib/studio/publish/bundle.ts';
import type { Download, Extension } from './support/extension.ts';
import { feedPath, pixel, subscribe, title } from './support/feed.ts';
import type { FeedServer } from './support/feed-server.ts';
import { leftIn } from './support/left.ts';
import { type Screen, until } from './support/screen.ts';
import { beginStudio, openInStudio } from './support/studio.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const second = 'An open day in Nantes';
const own = (angle: string) => ({ angles: [angle] });
const item = (key: string, file: object) => ({ key, feedId: 'aurore', file, updatedAt: 1 });
const items = [
  item('one', {
    id: 'microphones',
    title,
    image: 'images/microphones.png',
    _own_words: own('What did you hear?'),
  }),
  item('two', { id: 'open-day', title: second, _own_words: own('What would you show a friend?') }),
  item('three', {
    id: 'secret',
    title: 'The new timetable',
    _own_words: { ...own('What?'), starts_at: '2099-01-01T00:00:00Z' },
  }),
];
const check = { role: 'button', name: 'Check what is live' };
const note = 'It is on Sunday, not on Saturday.';

function inStudio(extension: Extension, feeds: FeedServer): Promise<Screen> {
  const feed = {
    id: 'aurore',
    head: { title: 'Aurore Rail', language: 'en' },
    order: items.map(({ key }) => key),
    address: feeds.origin + feedPath,
    createdAt: 1,
    updatedAt: 1,
  };
  const images = { 'images/microphones.png': pixel.toString('base64') };
  return openInStudio(extension, { feed, items, images });
}

/** Saves the feed and puts it on the web, as whoever unpacks the download does. */
async function publish(extension: Extension, studio: Screen, feeds: FeedServer): Promise<Download> {
  const saved = await extension.download(() => studio.click({ role: 'button', name: 'Save the feed' }));
  const files = unbundle(saved.body);
  if (!files.ok) throw new Error(`The download cannot be unpacked: ${files.error}`);
  feeds.serve(feedPath, { body: files.source, type: 'application/feed+json' });
  for (const { name, bytes } of files.images)
    feeds.serve(`/news/${name}`, { body: bytes, type: 'image/png' });
  return saved;
}

const hosts = async (screen: Screen) => (await leftIn(screen)).hosts;

test('a feed is published, checked and corrected, and an employee reads it; the permission for the check is given back', async ({
  extension,
  feeds,
}) => {
  await beginStudio(extension);
  const studio = await inStudio(extension, feeds);
  await studio.waitFor({ text: '2 suggestions go out, 1 stays here.' });
  const saved = await publish(extension, studio, feeds);
  expect(saved.name).toMatch(/^aurore-rail-\d{4}-\d\d-\d\d\.zip$/);
  await studio.waitFor({ text: 'Last saved on' });

  await extension.grant(feeds.origin);
  await studio.click(check);
  await studio.waitFor({ text: 'What is live is what Studio would publish.' });
  const paths = feeds.requests.all.map(({ url }) => url);
  expect(paths).toEqual([feedPath, '/news/images/microphones.png']);
  expect(await hosts(studio)).toEqual([]);
  const seen = await studio.text('section[aria-labelledby="check"] dd');
  expect(seen).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);

  await subscribe(extension, feeds);
  await feeds.requests.wait('/news/images/microphones.png');
  const ledger = await extension.open('ledger.html');
  await ledger.waitFor({ text: seen });
  await ledger.waitFor({ text: 'when you checked in Studio what is live' });
  expect(await ledger.text('main')).not.toContain('Known once all');
  await ledger.close();

  await correct(studio);
  await studio.click({ role: 'link', name: 'Publish 1 change is not published yet' });
  await studio.click(check);
  await studio.waitFor({ text: 'What is live is what was published last.' });
  expect(await studio.text('section[aria-labelledby="check"]')).toContain(`${second}\n`);
  await publish(extension, studio, feeds);
  await studio.click(check);
  await studio.waitFor({ text: 'What is live is what Studio would publish.' });
  // An employee's feed lives there.
  expect(await hosts(studio)).toEqual(['http://127.0.0.1/*']);

  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  const popup = await extension.open('popup.html');
  await until(async () => (await popup.text('main')).includes('Corrected'), 'the correction in the list');
  await popup.click({ role: 'button', name: second });
  await popup.waitFor({ text: note });
});

async function correct(studio: Screen): Promise<void> {
  await studio.click({ role: 'link', name: 'Suggestions' });
  await studio.click({ role: 'link', name: second });
  await studio.click({ role: 'button', name: 'Correct' });
  await studio.click({ role: 'button', name: 'Mark as corrected' });
  await studio.waitFor({ text: 'Write what people are told' });
  await studio.fill('dialog textarea', note);
  await studio.click({ role: 'button', name: 'Mark as corrected' });
  await studio.waitGone('dialog');
  await studio.waitFor({ text: 'It counts once the feed is saved and uploaded again.' });
}

test('what stands in the place of the feed is said, a look can be stopped, and what somebody else published is taken over and given back', async ({
  extension,
  feeds,
}) => {
  await beginStudio(extension);
  const studio = await inStudio(extension, feeds);
  await extension.grant(feeds.origin);
  await studio.click(check);
  await studio.waitFor({ text: 'There is nothing at this address.' });
  feeds.serve(feedPath, { body: '<!doctype html><input type="password">', type: 'text/html' });
  await studio.click(check);
  await studio.waitFor({ text: 'The server wants a sign-in.' });
  expect(await hosts(studio)).toEqual([]);

  const { promise, resolve } = Promise.withResolvers<void>();
  feeds.serve(feedPath, async () => {
    await promise;
    return { body: '{}' };
  });
  const before = feeds.requests.to(feedPath).length;
  await studio.click(check);
  await until(async () => feeds.requests.to(feedPath).length > before, 'the request');
  await studio.click({ role: 'button', name: 'Cancel' });
  await studio.waitFor({ text: 'Stopped. Nothing has changed.' });
  await until(async () => (await hosts(studio))?.length === 0, 'the host to be given back');
  resolve();

  const theirs = { id: 'theirs', title: 'Somebody else wrote this', _own_words: own('Who?') };
  feeds.serve(feedPath, { body: JSON.stringify({ title: 'Aurore Rail', items: [theirs] }) });
  await studio.click(check);
  await studio.waitFor({ text: 'What is live is not what Studio would publish.' });
  await studio.click({ role: 'button', name: 'Take over what is live' });
  await studio.waitFor({ text: 'What is live has been taken over.' });
  await studio.click({ role: 'link', name: 'Suggestions' });
  await studio.waitFor({ role: 'link', name: theirs.title });
  expect(await studio.exists({ role: 'link', name: title })).toBe(true);
  await studio.click('header button');
  await studio.waitGone({ role: 'link', name: theirs.title });
});
