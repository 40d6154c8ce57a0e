import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Extension } from '../../tests/e2e/support/extension.ts';
import type { NetworkServer } from '../../tests/e2e/support/network-server.ts';
import { type Screen, until } from '../../tests/e2e/support/screen.ts';
import { type LocalServer, startServer } from './server.ts';

/** What the journey says as it goes: a line, and the page to take a picture of. */
export type Say = (line: string, screen?: Screen) => Promise<void>;

export interface Stage {
  extension: Extension;
  feeds: LocalServer;
  networks: NetworkServer;
}

const feedPath = '/sample/feed.json';
const own =
  'My team did this. Two winters of frozen microphones, and worth it: last month one of them heard a wheel that all of us had missed.';

/** The sample feed over real HTTP, as a company would publish it. */
export async function serveSample(port?: number): Promise<LocalServer> {
  const server = await startServer({ folder: 'public', ...(port && { port }) });
  const body = await readFile('lib/feed/sample/feed.json', 'utf8');
  server.serve(feedPath, { body, type: 'application/feed+json' });
  return server;
}

/** The address that `serveSample` serves the feed at. */
export function sampleAddress(server: LocalServer): string {
  return server.origin + feedPath;
}

/** The whole main job, in English, as an employee would do it; throws where something is not as it must be. */
export async function playMainJob(stage: Stage, say: Say): Promise<void> {
  await subscribe(stage, say);
  const wording = await pickSuggestion(stage, say);
  await write(stage, say, wording);
  await handOff(stage, say);
  await answer(stage, say);
  await takeAway(stage, say);
}

async function subscribe({ extension, feeds }: Stage, say: Say): Promise<void> {
  await extension.grant(feeds.origin);
  const welcome = await extension.open('welcome.html');
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, sampleAddress(feeds));
  await say('The welcome page says what one owes, and what reading the feed reveals', welcome);
  await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
  await welcome.waitFor({ text: 'suggestions are there' });
  await say('The feed is read in the background and its suggestions are there', welcome);
  const { headers } = await feeds.requests.wait(feedPath);
  for (const name of ['origin', 'referer', 'cookie', 'if-none-match', 'if-modified-since'])
    assert.equal(headers[name], undefined, `the request for the feed has a ${name} header`);
  await say(
    `No cookie, Origin, Referer or validator went with it. Its server saw: ${Object.keys(headers).join(', ')}`,
  );
  await welcome.close();
}

async function pickSuggestion({ extension }: Stage, say: Say): Promise<string> {
  const { items } = JSON.parse(await readFile('lib/feed/sample/feed.json', 'utf8'));
  const item = items.find((one: { id: string }) => one.id === 'acoustic-sensors');
  const popup = await extension.open('popup.html');
  await popup.waitFor('li h2');
  await say('The popup lists what one could talk about', popup);
  await popup.fill('input[type=search]', 'acoustic sensor');
  await popup.click({ role: 'button', name: item.title });
  await popup.waitFor('textarea');
  await say('One suggestion: why, questions and facts first; the company’s wording is folded', popup);
  await popup.close();
  return item._own_words.suggestions[0].text;
}

async function write({ extension }: Stage, say: Say, wording: string): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.fill('textarea', wording);
  assert.equal(await popup.attribute({ role: 'button', name: 'Open LinkedIn' }, 'aria-disabled'), 'true');
  await say('Pasted as it is, it cannot leave, and the gate says why', popup);
  await popup.fill('textarea', '');
  await popup.type('textarea', own.slice(0, 60));
  await popup.close();

  const again = await extension.open('popup.html');
  await again.waitFor('textarea');
  await until(async () => (await again.value('textarea')) === own.slice(0, 60), 'the draft');
  await say('The popup died in the middle of a word; the draft is there, with its caret', again);
  await again.press('End');
  await again.type('textarea', own.slice(60));
  await again.waitFor({ text: 'Yours. Ready to go.' });
  await say('In one’s own words: the ways out are open', again);
  await again.close();
}

async function handOff({ extension, networks }: Stage, say: Say): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: 'Open LinkedIn' });
  await popup.waitFor({ text: 'How should your text travel?' });
  await say('Asked once: how should the text travel?', popup);
  await popup.click({ text: 'On the clipboard' });
  const composer = await extension.tab('https://www.linkedin.com/feed/');
  const request = await networks.requests.wait('/feed/');
  assert.equal(request.query.text, undefined, 'the text is in the address');
  assert.equal(request.headers.referer, undefined, 'the request says where it came from');
  assert.match(await extension.clipboard(), new RegExp(`^${own.slice(0, 40)}`));
  await say(
    'The composer opens empty and the text is on the clipboard (this LinkedIn is a stand-in on this machine)',
    composer,
  );
}

async function answer({ extension }: Stage, say: Say): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
  await say('The hand-off card waits until one says what became of it', popup);
  await popup.click({ role: 'button', name: 'Posted' });
  await popup.click({ role: 'button', name: 'Save' });
  await popup.waitGone({ text: 'You opened LinkedIn with this text' });
  await popup.close();
}

async function takeAway({ extension, feeds }: Stage, say: Say): Promise<void> {
  const activity = await extension.open('activity.html');
  await activity.waitFor({ role: 'button', name: 'Shares as CSV' });
  await say('My activity: for the person alone', activity);
  const file = await extension.download(() => activity.click({ role: 'button', name: 'Shares as CSV' }));
  const rows = parse(file.body, { columns: true, bom: true }) as Record<string, string>[];
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.text, own);
  assert.equal(rows[0]?.state, 'posted');
  await say(`Exported and read back: ${rows.length} share, ${rows[0]?.own_words_percent} % own words`);
  const asked = feeds.requests.all.map(({ url }) => url);
  assert.equal(asked.filter((url) => url === feedPath).length, 1, 'the feed was asked for more than once');
  await say(
    `All the while the feed’s server was asked once for the feed and ${asked.length - 1} times for its images, before anyone looked`,
  );
}
