import { parse } from 'csv-parse/sync';
import { damage, rowsOf } from './support/database.ts';
import type { Extension } from './support/extension.ts';
import { feedPath, feedSource, publish, subscribe } from './support/feed.ts';
import type { FeedServer } from './support/feed-server.ts';
import { type Screen, until } from './support/screen.ts';
import { expect, test } from './support/test.ts';

const image = '/news/microphones.png';

test('what the ledger shows is what the server’s own log says: all of it, in that order, and nothing else', async ({
  extension,
  feeds,
}) => {
  const ledger = await extension.open('ledger.html');
  await ledger.waitFor({ text: 'Own Words has sent no request.' });
  publish(feeds);
  await subscribe(extension, feeds);
  await ended(extension, 2);
  await readOnSchedule(ledger);
  await ended(extension, 3);
  feeds.serve(feedPath, { status: 503, body: '' });
  await readOnSchedule(ledger);
  await ended(extension, 4);
  // Another text: its image is asked for again.
  publish(feeds, feedSource({ title: 'Corrected title, été' }));
  const options = await extension.open('options.html');
  await options.click({ role: 'button', name: 'Read it now' });
  await ended(extension, 6);

  // It was open all the while.
  await until(async () => (await rowsOn(ledger)).length === 6, 'six rows');
  const rows = await rowsOn(ledger);
  expect(rows.map(({ address, status, bytes }) => ({ address, status, bytes }))).toEqual(logOf(feeds));
  expect(rows.map(({ kind, reason, outcome }) => [kind, reason, outcome].join(' | '))).toEqual([
    'GET, an image of the feed | read by hand | Received.',
    'GET, the feed’s file | read by hand | Received.',
    'GET, the feed’s file | on schedule | The server answered with an error.',
    'GET, the feed’s file | on schedule | Received.',
    'GET, an image of the feed | when you added the feed | Received.',
    'GET, the feed’s file | when you added the feed | Received.',
  ]);
  const { time } = feeds.requests.all.at(-1) ?? { time: 0 };
  expect(Math.abs(Date.parse(rows[0]?.at ?? '') - time)).toBeLessThan(5000);

  const csv = await extension.download(() => ledger.click({ role: 'button', name: 'Export as CSV' }));
  expect(csv.name).toMatch(/^own-words-requests-\d{4}-\d\d-\d\d\.csv$/);
  const exported = parse(csv.body, { columns: true, bom: true }) as Record<string, string>[];
  expect(exported.map(({ address, status, bytes }) => ({ address, status, bytes }))).toEqual(logOf(feeds));
});

test('a feed that looks made for one person is told before one adds it, in Settings and in the ledger', async ({
  extension,
  feeds,
}) => {
  const address = `${publish(feeds)}?for=emp_42`;
  await extension.grant(feeds.origin);
  const welcome = await extension.open('welcome.html');
  await welcome.fill({ role: 'textbox', name: 'Address of the feed' }, address);
  await welcome.waitFor({ text: 'In the address · parameters: ?for=emp_42' });
  expect(feeds.requests.all).toEqual([]);
  await welcome.click({ role: 'button', name: 'Allow 127.0.0.1 and read the feed' });
  await welcome.waitFor({ role: 'button', name: 'See them now' });
  await ended(extension, 2);

  for (const path of ['ledger.html', 'options.html']) {
    const page = await extension.open(path);
    await page.waitFor({ text: 'In the address · parameters: ?for=emp_42' });
    await page.waitFor({ text: 'a parameter that can name whoever follows it: utm_content=emp_42' });
    await page.waitFor({ text: address });
    await page.close();
  }
});

test('the newest 2,000 requests stay, a hundred are shown at once, and a damaged one is said to be', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  // Whoever is first makes the database: that has to be the extension.
  const ledger = await extension.open('ledger.html');
  await ledger.waitFor({ text: 'Own Words has sent no request.' });
  await extension.evaluate(fill, 2000);
  await subscribe(extension, feeds);
  const rows = await ended(extension, 2000);
  expect(rows.map(({ url }) => url).slice(0, 1)).toEqual(['https://old.example/2']);
  expect(rows.at(-1)?.url).toBe(feeds.origin + image);
  // What another page wrote by itself the ledger hears of once it is opened again.
  await ledger.reload();

  await until(async () => (await rowsOn(ledger)).length === 100, 'a hundred rows');
  await ledger.click({ role: 'button', name: 'Show 100 more' });
  await until(async () => (await rowsOn(ledger)).length === 200, 'two hundred rows');
  expect(await ledger.evaluate(() => document.activeElement?.querySelector('bdi')?.textContent)).toBe(
    // After the two of the subscription.
    `https://old.example/${2000 - (100 - 2) - 1}`,
  );

  await damage(extension, 'ledger', { outcome: 'whatever' });
  await ledger.reload();
  await ledger.waitFor({ text: '2,000 requests cannot be read any more' });
  expect(await rowsOn(ledger)).toEqual([]);
  expect(await ledger.exists({ text: 'Own Words has sent no request.' })).toBe(false);
});

/** Waits until so many requests have ended, as the database has them. */
async function ended(extension: Extension, count: number): Promise<Record<string, unknown>[]> {
  return until(async () => {
    const rows = await rowsOf(extension, 'ledger');
    return rows.length === count && rows.every(({ outcome }) => outcome !== 'unfinished') && rows;
  }, `${count} requests that ended`);
}

/** The product's own alarm, now. */
async function readOnSchedule(page: Screen): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('refresh-feeds', { when: Date.now() }));
}

/** The rows of the page, as they are read. */
async function rowsOn(page: Screen) {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('li:has(> time)')].map((row) => ({
      at: row.querySelector('time')?.dateTime ?? '',
      texts: [...row.querySelectorAll('p')].map((text) => text.textContent ?? ''),
    })),
  );
  return rows.map(({ at, texts: [address, told = '', outcome] }) => {
    const [kind, reason, status, bytes] = told.split(' · ');
    return { at, address, kind, reason, outcome, status: numberIn(status), bytes: numberIn(bytes) };
  });
}

function numberIn(text = ''): string {
  return text.replace(/\D/g, '');
}

/** What the server noted down, the newest first. */
function logOf(feeds: FeedServer) {
  return feeds.requests.all.toReversed().map(({ url, status, bytes }) => ({
    address: feeds.origin + url,
    status: String(status),
    bytes: String(bytes),
  }));
}

/** Runs in a page of the extension: so many requests of long ago. */
async function fill(count: number): Promise<void> {
  const opening = indexedDB.open('own-words');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const transaction = opening.result.transaction('ledger', 'readwrite');
  for (let n = 0; n < count; n += 1) {
    const url = `https://old.example/${n}`;
    const came = { status: 200, bytes: 10, outcome: 'ok' };
    transaction
      .objectStore('ledger')
      .add({ at: 1_700_000_000_000 + n, url, reason: 'schedule', kind: 'feed', ...came });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  opening.result.close();
}
