import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Nginx, startNginx } from '../../scripts/lib/nginx.ts';
import { nginxPath, noNginx } from '../../scripts/lib/nginx-path.ts';
import type { Extension } from './support/extension.ts';
import { feedPath, feedSource, own, pixel, subscribe, title } from './support/feed.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { linkedin, write } from './support/writing.ts';

/** What hosts that want a sign-in, or have nothing there, say in the place of a feed; and one that calls it plain text. */
const places = (folder: string) => `
  location = /share/feed.json { return 302 https://login.aurore-rail.example/; }
  location = /drive/feed.json { default_type text/html; return 200 '<!doctype html><input type="password">'; }
  location = /view/feed.json { default_type text/html; return 200 '<!doctype html><title>feed.json</title>'; }
  location = /intranet/feed.json { return 401; }
  location = /attachment/feed.json { return 403; }
  location = /raw/feed.json { types {} default_type text/plain; alias ${folder}${feedPath}; }
`;

/** A refusal and the one after it are told apart by what is said. */
const refusals: [path: string, said: string][] = [
  ['/share/feed.json', 'This address redirects to another one, perhaps to a sign-in page.'],
  ['/drive/feed.json', 'The server wants a sign-in.'],
  ['/view/feed.json', 'This is a web page, not a feed'],
  ['/intranet/feed.json', 'The server wants a sign-in.'],
  ['/missing/feed.json', 'There is no feed at this address (any more).'],
  ['/attachment/feed.json', 'The server wants a sign-in.'],
];

test('a feed on a real host: what stands in its place is told, it is read, corrected and withdrawn', async ({
  extension,
}) => {
  test.skip(!nginxPath(), noNginx);
  const folder = await mkdtemp(join(tmpdir(), 'own-words-host-'));
  const nginx = await startNginx({ folder, log: 'counted', places: places(folder) });
  try {
    await publish(folder);
    await refused(extension, nginx);
    await subscribe(extension, nginx);
    await shows(extension, nginx);
    await handOff(extension);
    await corrected(extension, folder);
    await withdrawn(extension, folder);
    await calledPlainText(extension, nginx);
  } finally {
    await nginx.stop();
    await rm(folder, { recursive: true });
  }
});

/** As one should: the new file takes the place of the old one at once. */
async function publish(folder: string, change?: object): Promise<void> {
  const file = join(folder, feedPath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(join(dirname(file), 'microphones.png'), pixel);
  await writeFile(`${file}.new`, feedSource(change));
  await rename(`${file}.new`, file);
}

async function refused(extension: Extension, { origin }: Nginx): Promise<void> {
  const welcome = await extension.open('welcome.html');
  for (const [path, said] of refusals) {
    // What was refused gave the host back.
    await extension.grant(origin);
    await add(welcome, origin + path);
    await welcome.waitFor({ text: said }).catch((cause) => {
      throw new Error(`${path}: ${said}`, { cause });
    });
  }
  await welcome.close();
}

async function shows(extension: Extension, nginx: Nginx): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.waitFor({ role: 'button', name: title });
  expect(await popup.count('li h2')).toBe(2);
  await until(
    () => popup.evaluate(() => [...document.images].some((image) => image.naturalWidth > 0)),
    'the image',
  );
  await popup.close();
  const lines = await nginx.logged(refusals.length + 2);
  const [, , sent = 0] = (lines.find((line) => line.endsWith(feedPath)) ?? '').split(' ').map(Number);
  // Headers and all, it is less than the file alone: it came packed.
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(Buffer.byteLength(feedSource()));
  expect(lines.filter((line) => line.endsWith('microphones.png')).length).toBe(1);
}

async function handOff(extension: Extension): Promise<void> {
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click(linkedin);
  await popup.click({ text: 'On the clipboard' });
  await extension.tab('https://www.linkedin.com/feed/');
  await popup.click({ role: 'button', name: 'Posted' });
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitGone({ text: 'You opened LinkedIn with this text' });
  await popup.close();
}

async function corrected(extension: Extension, folder: string): Promise<void> {
  await publish(folder, { _own_words: { status: 'corrected', note: 'The trial lasted three winters.' } });
  await readNow(extension);
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'Corrected' });
  await popup.waitFor({ text: 'The company has corrected this suggestion since.' });
  await popup.waitFor({ text: 'The trial lasted three winters.' });
  await popup.click({ role: 'button', name: 'Got it' });
  await popup.click({ role: 'button', name: title });
  await popup.waitFor({ text: 'The company says: \u2068The trial lasted three winters.' });
  await popup.fill('textarea', 'Three winters, then.');
  await popup.waitFor({ text: 'Kept on this computer' });
  await popup.close();
}

async function withdrawn(extension: Extension, folder: string): Promise<void> {
  await publish(folder, { _own_words: { status: 'withdrawn', note: 'We were wrong about the figure.' } });
  await readNow(extension);
  // It opens where one was writing.
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'The company took this suggestion back. Your draft is kept.' });
  await popup.waitFor({ text: 'We were wrong about the figure.' });
  expect(await popup.value('textarea')).toBe('Three winters, then.');
  await popup.click({ role: 'button', name: 'Back' });
  await until(async () => (await popup.count('li h2')) === 1, 'the other suggestion alone');
  await popup.waitFor({ text: 'The company has taken this suggestion back since.' });
  await popup.waitFor({ text: 'We were wrong about the figure.' });
  await popup.close();
}

async function readNow(extension: Extension): Promise<void> {
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  await options.waitFor({ text: 'The feed was read.' });
  await options.close();
}

/** As a host of source code does: what counts is what the file holds. */
async function calledPlainText(extension: Extension, { origin }: Nginx): Promise<void> {
  const welcome = await extension.open('welcome.html');
  await add(welcome, `${origin}/raw/feed.json`);
  await welcome.waitFor({ role: 'button', name: 'See them now' });
  const options = await extension.open('options.html');
  await options.waitFor({ text: '/raw/feed.json' });
}

async function add(welcome: Screen, address: string): Promise<void> {
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, address);
  await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
}
