import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unbundle } from '../../lib/studio/publish/bundle.ts';
import { startNginx } from '../../scripts/lib/nginx.ts';
import { nginxPath, noNginx } from '../../scripts/lib/nginx-path.ts';
import type { Extension } from './support/extension.ts';
import { feedPath, subscribe } from './support/feed.ts';
import { type Screen, until } from './support/screen.ts';
import { beginStudio } from './support/studio.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const title = 'A night at the depot';
const promise = 'A clumsy post is never sanctioned.';
const own =
  'I spent that night under car twelve with a lamp and cold hands, and the bearing was fine after all.';

test('from an empty Studio to a feed on a real host to an employee’s popup, with no file touched by hand', async ({
  extension,
}) => {
  test.skip(!nginxPath(), noNginx);
  const folder = await mkdtemp(join(tmpdir(), 'own-words-studio-'));
  const nginx = await startNginx({ folder, log: 'counted' });
  try {
    await beginStudio(extension);
    const begun = await extension.open('studio.html');
    await begun.click({ role: 'button', name: 'New feed' });
    await sayWhoWeAre(begun);
    await suggest(begun);
    const studio = await anotherDay(extension, begun);
    await tryIt(studio);
    await publish(extension, studio, nginx.origin + feedPath, folder);
    await subscribe(extension, nginx);
    await shows(extension);
  } finally {
    await nginx.stop();
    await rm(folder, { recursive: true });
  }
});

async function sayWhoWeAre(studio: Screen): Promise<void> {
  await studio.fill({ role: 'textbox', name: 'Name' }, 'Aurore Rail');
  await studio.click({ role: 'button', name: 'Add a promise' });
  await studio.fill({ role: 'textbox', name: 'What you promise' }, promise);
  await studio.waitFor({ text: 'Kept in this browser' });
}

async function suggest(studio: Screen): Promise<void> {
  await studio.click({ role: 'link', name: 'Suggestions' });
  await studio.click({ role: 'button', name: 'New suggestion' });
  await studio.type({ role: 'textbox', name: 'Title' }, title);
  await studio.type({ role: 'textbox', name: 'Why you suggest it' }, 'Nobody sees it by day.');
  await studio.click({ role: 'button', name: 'Add a question' });
  await studio.type({ role: 'textbox', name: 'Question 1' }, 'What did you hear?');
  // Enter goes on with the next one.
  await studio.press('Enter');
  await studio.type({ role: 'textbox', name: 'Question 2' }, 'Who taught you?');
  await studio.click({ role: 'button', name: 'Add a fact' });
  await studio.type({ role: 'textbox', name: 'The fact' }, 'Car twelve came in at 23:40.');
  await studio.type({ role: 'textbox', name: 'Its source' }, 'The depot’s log');
  await studio.upload(
    'section[data-field="image"] input[type=file]',
    resolve('public/sample/images/night-workshop.webp'),
  );
  await studio.type({ role: 'textbox', name: 'What the picture shows' }, 'A workshop by night.');
}

/** Nothing is lost with the tab. */
async function anotherDay(extension: Extension, studio: Screen): Promise<Screen> {
  await studio.waitFor({ text: 'Kept in this browser' });
  const place = await studio.url();
  await studio.close();
  const again = await extension.open(place.slice(extension.origin.length + 1));
  expect(await again.value({ role: 'textbox', name: 'Question 2' })).toBe('Who taught you?');
  return again;
}

/** What employees would see, and what the gate would say to them. */
async function tryIt(studio: Screen): Promise<void> {
  await studio.waitFor({ role: 'heading', name: title });
  await until(
    () =>
      studio.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('[data-preview] img')].some(
          (image) => image.naturalWidth > 0,
        ),
      ),
    'the picture in the preview',
  );
  await studio.fill('[data-preview] textarea', 'Car twelve came in at 23:40.');
  await studio.waitFor('[data-preview] details');
  await studio.fill('[data-preview] textarea', own);
  await studio.waitFor({ text: 'Yours. Ready to go.' });
}

async function publish(extension: Extension, studio: Screen, address: string, folder: string): Promise<void> {
  await studio.click({ role: 'link', name: 'Publish' });
  await studio.fill({ role: 'textbox', name: 'Address of the feed' }, address);
  await studio.waitFor({ text: 'Kept in this browser' });
  const saved = await extension.download(() => studio.click({ role: 'button', name: 'Save the feed' }));
  const files = unbundle(saved.body);
  if (!files.ok) throw new Error(`The download cannot be unpacked: ${files.error}`);
  const file = join(folder, feedPath);
  for (const { name, bytes } of [...files.images, { name: 'feed.json', bytes: Buffer.from(files.source) }]) {
    const path = name === 'feed.json' ? file : join(dirname(file), name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  await extension.grant(address);
  await studio.click({ role: 'button', name: 'Check what is live' });
  await studio.waitFor({ text: 'What is live is what Studio would publish.' });
}

async function shows(extension: Extension): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: title });
  await popup.waitFor({ text: 'What did you hear?' });
  await until(
    () => popup.evaluate(() => [...document.images].some((image) => image.naturalWidth > 0)),
    'the picture',
  );
  await popup.fill('textarea', own);
  await popup.waitFor({ text: 'Yours. Ready to go.' });
  const charter = await extension.open('charter.html');
  await charter.waitFor({ text: promise });
  expect(await charter.text('main')).toContain('Aurore Rail');
}
