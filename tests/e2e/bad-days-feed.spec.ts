import { gzipSync } from 'node:zlib';
import type { Answer } from '../../scripts/lib/server.ts';
import { rowsOf } from './support/database.ts';
import type { Extension } from './support/extension.ts';
import { feedPath, feedSource, own, publish, subscribe, title } from './support/feed.ts';
import type { FeedServer } from './support/feed-server.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { isOpen, linkedin, write } from './support/writing.ts';

const megabyte = 2 ** 20;
const signInPage = '<!doctype html><title>Welcome</title><form><input name="p" type="password"></form>';
const kept = 'The last good copy stays on screen; your drafts and activity are untouched.';

/** What can stand in the place of a feed, and what is said about it: never what was said about the one before. */
const troubles: [what: string, answer: Answer, said: string][] = [
  ['an error of the server', { status: 500 }, 'The server answered with an error. Try again in a while'],
  ['a file that is gone', { status: 404 }, 'There is no feed at this address (any more). Ask your'],
  ['a sign-in', { status: 401 }, 'The server wants a sign-in.'],
  [
    'a redirect',
    { status: 302, headers: { location: '/elsewhere' } },
    'This address redirects to another one',
  ],
  [
    'a web page',
    { body: '<!doctype html><title>News</title>', type: 'text/html' },
    'This is a web page, not a feed',
  ],
  ['a sign-in page', { body: signInPage, type: 'text/html' }, 'The server wants a sign-in.'],
  ['broken JSON', { body: '{"title":' }, 'The file is not valid JSON.'],
  ['another kind of JSON', { body: '[1, 2]' }, 'The file is not a JSON Feed.'],
  ['bytes that are no text', { body: Buffer.from([0x7b, 0xff, 0xfe]) }, 'The file is not UTF-8 text.'],
  ['two megabytes', { body: `{"title":"${'x'.repeat(2 * megabyte)}"}` }, 'The file is larger than'],
];

test('whatever stands in its place, the last good copy of a feed stays, with the reason', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const options = await extension.open('options.html');
  for (const [what, answer, said] of troubles) {
    feeds.serve(feedPath, answer);
    await readNow(options);
    await options.waitFor({ text: said }).catch((cause) => {
      throw new Error(`${what}: ${said}`, { cause });
    });
    await options.waitFor({ text: kept });
  }
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'The file is larger than' });
  await popup.waitFor({ text: 'Showing the copy of' });
  await popup.waitFor({ role: 'button', name: title });

  publish(feeds, feedSource({ title: 'Corrected title' }));
  await readNow(options);
  await popup.waitFor({ role: 'button', name: 'Corrected title' });
  await popup.waitGone({ text: 'The file is larger than' });
});

test('on the first try the reason is said, nothing is added and the host is given back', async ({
  extension,
  feeds,
}) => {
  const welcome = await extension.open('welcome.html');
  const some = troubles.filter(([what]) =>
    ['a file that is gone', 'a sign-in page', 'broken JSON'].includes(what),
  );
  for (const [what, answer, said] of some) {
    feeds.serve(feedPath, answer);
    await extension.grant(feeds.origin);
    await ask(welcome, feeds);
    await welcome.waitFor({ text: said }).catch((cause) => {
      throw new Error(`${what}: ${said}`, { cause });
    });
    await welcome.waitFor({ text: 'Nothing was added, and no permission was left behind.' });
    expect(await welcome.value({ role: 'textbox', name: 'Address of the feed' })).toBe(
      feeds.origin + feedPath,
    );
    await until(() => hasNoHost(extension), 'the host to be given back');
  }
  expect(await rowsOf(extension, 'feeds')).toEqual([]);
});

test('a file that unpacks to 200 MB is left after little more than the one it may be', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const bomb = gzipSync(Buffer.alloc(200 * megabyte, ' '));
  feeds.serve(feedPath, { body: bomb, headers: { 'content-encoding': 'gzip' } });
  const options = await extension.open('options.html');
  await readNow(options);
  // Unpacking takes its time on a busy computer.
  await until(() => options.exists({ text: 'The file is larger than' }), 'the end', 35_000);
  const { outcome, bytes } = (await rowsOf(extension, 'ledger')).at(-1) ?? {};
  expect(outcome).toBe('too_big');
  expect(bytes).toBeLessThan(8 * megabyte);
  await expectStillThere(extension);
});

const silences: [what: string, answer: () => Answer | Promise<Answer>, status: number][] = [
  ['never answers', () => new Promise<Answer>(() => undefined), 0],
  ['drips a byte a second', () => ({ body: drip() }), 200],
];
for (const [what, answer, status] of silences) {
  test(`a server that ${what} is given up after 20 seconds, and the copy stays`, async ({
    extension,
    feeds,
  }) => {
    // The limit is the one that ships: a third of a minute that no test can shorten.
    test.setTimeout(120_000);
    publish(feeds);
    await subscribe(extension, feeds);
    feeds.serve(feedPath, answer);
    const options = await extension.open('options.html');
    await readNow(options);
    await options.waitFor({ role: 'button', name: 'Reading the feed…' });
    await until(() => options.exists({ text: 'The server took too long to answer.' }), 'the end', 35_000);
    await options.waitFor({ text: kept });
    await options.waitFor({ role: 'button', name: 'Read it now' });
    const { bytes, ...entry } = (await rowsOf(extension, 'ledger')).at(-1) ?? {};
    expect(entry).toMatchObject({ outcome: 'timeout', status });
    // What came before it was given up is in the ledger, too.
    expect(Number(bytes) > 0).toBe(status === 200);
    await expectStillThere(extension);
  });
}

test('a broken item costs none of its neighbours, and Settings say which it is', async ({
  extension,
  feeds,
}) => {
  const items = [{ id: 'a', title: 'First' }, { title: 'No id' }, { id: 'c', title: 'Third' }];
  publish(feeds, feedSource({}, items));
  await subscribe(extension, feeds);
  const popup = await extension.open('popup.html');
  await popup.waitFor({ role: 'button', name: 'Third' });
  expect(await popup.count('li h2')).toBe(2);
  const options = await extension.open('options.html');
  await options.click({ text: '1 remark on this feed' });
  await options.waitFor({ text: 'An item without an id: left out.' });
  expect(await options.text('li code')).toBe('items[1]');
});

test('a feed with no items is a feed, and the list says that there is nothing now', async ({
  extension,
  feeds,
}) => {
  publish(feeds, feedSource({}, []));
  await extension.grant(feeds.origin);
  const welcome = await extension.open('welcome.html');
  await ask(welcome, feeds);
  await welcome.waitFor({ text: 'suggests nothing at the moment' });
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'There is nothing to suggest at the moment.' });
  await popup.waitFor({ text: 'New suggestions appear by themselves' });
});

test('an item with a title and no text can be written about and handed off', async ({ extension, feeds }) => {
  publish(feeds, feedSource({}, [{ id: 'bare', title }]));
  await subscribe(extension, feeds);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.waitFor({ text: 'Yours. Ready to go.' });
  expect(await isOpen(popup, linkedin)).toBe(true);
});

test('an address without encryption is refused before anything is asked or sent', async ({
  extension,
  feeds,
}) => {
  const welcome = await extension.open('welcome.html');
  await welcome.fill(
    { role: 'textbox', name: 'Address of the feed' },
    'http://news.aurore-rail.example/feed.json',
  );
  await welcome.click({ role: 'button', name: 'Allow and read the feed' });
  await welcome.waitFor({ text: 'Feeds are read over https:// only' });
  expect(await hasNoHost(extension)).toBe(true);
  expect(await rowsOf(extension, 'ledger')).toEqual([]);
  expect(feeds.requests.all).toEqual([]);
});

async function* drip(): AsyncGenerator<Uint8Array> {
  for (;;) {
    yield Buffer.from(' ');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function readNow(options: Screen): Promise<void> {
  await options.click({ role: 'button', name: 'Read it now' });
}

async function ask(welcome: Screen, feeds: FeedServer): Promise<void> {
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, '');
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, feeds.origin + feedPath);
  await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
}

async function expectStillThere(extension: Extension): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.waitFor({ role: 'button', name: title });
}

function hasNoHost(extension: Extension): Promise<boolean> {
  return extension.evaluate(async () => (await chrome.permissions.getAll()).origins?.length === 0);
}
