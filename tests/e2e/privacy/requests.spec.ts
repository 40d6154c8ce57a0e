import type { Recorded } from '../../../scripts/lib/requests.ts';
import { rowsOf } from '../support/database.ts';
import { feedPath, feedSource, publish, subscribe } from '../support/feed.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { until } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { evidence, figure } from './support/evidence.ts';
import { loseHostAtTheLastInstant } from './support/lose-host.ts';
import { feedKept, letGoOff, openDesk, requestsEnded } from './support/schedule.ts';
import { headersOf, transcript } from './support/transcript.ts';

const imagePath = '/news/microphones.png';
const theirs = ['User-Agent', 'Accept-Language'];

/** All that a request carries. A header that is not here is one too many: it may tell two colleagues apart. */
const carried: Record<string, string[]> = {
  chromium: [
    'Host: 127.0.0.1',
    'Connection: keep-alive',
    'Pragma: no-cache',
    'Cache-Control: no-cache',
    'User-Agent: as of any visit',
    'Accept-Language: as of any visit',
    'Accept: */*',
    'Sec-Fetch-Site: none',
    'Sec-Fetch-Mode: cors',
    'Sec-Fetch-Dest: empty',
    'Accept-Encoding: gzip, deflate, br, zstd',
  ],
  firefox: [
    'Host: 127.0.0.1',
    'User-Agent: as of any visit',
    'Accept: */*',
    'Accept-Language: as of any visit',
    'Accept-Encoding: gzip, deflate, br, zstd',
    'Connection: keep-alive',
    'Sec-Fetch-Dest: empty',
    'Sec-Fetch-Mode: cors',
    'Sec-Fetch-Site: same-origin',
    'Priority: u=4',
    'Pragma: no-cache',
    'Cache-Control: no-cache',
  ],
};

test.describe('What a request carries: nothing that tells two colleagues apart', () => {
  test('a read of a feed and of its images has these headers, all of them known, and no other', async ({
    extension,
    feeds,
  }, info) => {
    publish(feeds);
    feeds.serve('/visit', { body: '<title>A visit</title>', type: 'text/html' });
    await (await extension.visit(`${feeds.origin}/visit`)).close();
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedSource());
    await letGoOff(desk);
    await requestsEnded(desk, 3);
    const [visit] = feeds.requests.to('/visit');
    const reads = feeds.requests.all.filter(({ url }) => url.startsWith('/news/'));
    expect(reads.map(({ method, url, version, body }) => [method, url, version, body])).toEqual([
      ['GET', feedPath, '1.1', 0],
      ['GET', imagePath, '1.1', 0],
      ['GET', feedPath, '1.1', 0],
    ]);
    for (const read of reads) expect(comparable(read, visit)).toEqual(carried[extension.browser]);
    await evidence(info, 'what a request carries', transcript(reads));
    figure(info, 'headers of a request', carried[extension.browser]?.length ?? 0);
  });
});

test.describe('Origin: no request says which installation it comes from', () => {
  test('without the permission nothing is sent, by the schedule or at the wish of a page, and there is a way back', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedSource());
    await extension.revoke(feeds.origin);
    const before = feeds.requests.all.length;
    const options = await extension.open('options.html');
    await letGoOff(desk);
    await options.waitFor({ text: 'Own Words is not allowed to reach this host.' });
    const message = { name: 'feed.subscribe', input: { url: `${feeds.origin}/other.json` } };
    expect(await extension.evaluate((asked) => chrome.runtime.sendMessage(asked), message)).toEqual({
      ok: false,
      error: 'feed.error.permission',
    });
    expect(feeds.requests.all.length).toBe(before);
    await extension.grant(feeds.origin);
    await options.click({ role: 'button', name: 'Allow 127.0.0.1 again' });
    await options.waitGone({ text: 'Own Words is not allowed to reach this host.' });
    await until(async () => feeds.requests.to(feedPath).length === 2, 'the feed to be read');
    const asked = (await rowsOf(desk, 'ledger')).filter(({ kind }) => kind === 'feed');
    expect(asked.map((row) => row.reason)).toEqual(['subscribe', 'allow']);
  });

  test('an answer that came without the permission is refused, even where the server lets anyone read it', async ({
    extension,
    feeds,
  }) => {
    publish(feeds);
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedSource());
    const changed = feedSource({ title: 'What came without the permission' });
    const open = { 'access-control-allow-origin': '*' };
    feeds.serve(feedPath, { body: changed, type: 'application/feed+json', headers: open });
    const kept = await rowsOf(desk, 'suggestions');
    await loseHostAtTheLastInstant(extension, feeds.origin);
    await letGoOff(desk);
    await until(
      async () => (await rowsOf(desk, 'ledger')).at(-1)?.outcome === 'permission',
      'the answer to be refused',
    );
    expect(await rowsOf(desk, 'suggestions')).toEqual(kept);
    // It did arrive, and not as a request of ours does: else this would show nothing.
    expect(feeds.requests.to(feedPath).at(-1)?.headers.origin).toBe(extension.origin);
  });
});

test.describe('Cookies: none is sent and none is kept', () => {
  const kinds = [
    'plain=1',
    'strict=1; SameSite=Strict',
    'lax=1; SameSite=Lax',
    'none=1; SameSite=None; Secure',
    'partitioned=1; SameSite=None; Secure; Partitioned; Path=/',
  ];

  test('whatever cookies a visit to the host left, and whatever the feed sets', async ({
    extension,
    feeds,
  }, info) => {
    feeds.serve('/visit', { body: '<title>A visit</title>', headers: { 'set-cookie': kinds } });
    const visit = async () => {
      await (await extension.visit(`${feeds.origin}/visit`)).close();
      return String(feeds.requests.to('/visit').at(-1)?.headers.cookie).split('; ').sort();
    };
    await visit();
    // The browser holds them all and sends them to whoever visits.
    const cookies = await visit();
    expect(cookies).toEqual(kinds.map((kind) => kind.split(';')[0]).sort());
    const type = 'application/feed+json';
    const headers = { 'set-cookie': ['fed=1; Path=/', 'fed_too=1; Path=/; SameSite=None; Secure'] };
    feeds.serve(feedPath, { body: feedSource(), type, headers });
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedSource());
    await letGoOff(desk);
    await requestsEnded(desk, 3);
    const reads = feeds.requests.all.filter(({ url }) => url.startsWith('/news/'));
    expect(reads).toHaveLength(3);
    expect(reads.filter(({ headers: { cookie } }) => cookie !== undefined)).toEqual([]);
    expect(await visit()).toEqual(cookies);
    figure(info, 'kinds of cookies the browser held', kinds.length);
  });
});

test.describe('ETag: no request says what was read before', () => {
  const validators = {
    etag: '"reader-42"',
    'last-modified': 'Wed, 21 Oct 2026 07:28:00 GMT',
    'cache-control': 'max-age=0, must-revalidate',
  };

  test('a server that marks its files never sees the marks again', async ({ extension, feeds }, info) => {
    feeds.serve('/visit', { body: '<title>A visit</title>', type: 'text/html', headers: validators });
    feeds.serve(feedPath, { body: feedSource(), type: 'application/feed+json', headers: validators });
    feeds.serve(imagePath, {
      body: 'no image',
      headers: { ...validators, 'cache-control': 'max-age=86400' },
    });
    for (let time = 0; time < 2; time++) await (await extension.visit(`${feeds.origin}/visit`)).close();
    // This browser does send them, on a visit to this server: else their absence would show nothing.
    expect(conditions(feeds.requests.to('/visit'))).toEqual(['if-modified-since', 'if-none-match']);
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedSource());
    for (const title of ['Read again', 'And again']) {
      const source = feedSource({ title });
      feeds.serve(feedPath, { body: source, type: 'application/feed+json', headers: validators });
      await letGoOff(desk);
      await feedKept(desk, source);
    }
    const reads = feeds.requests.all.filter(({ url }) => url.startsWith('/news/'));
    expect(conditions(reads)).toEqual([]);
    // Nor does a cache stand in: each time everything is asked for.
    expect(feeds.requests.to(feedPath)).toHaveLength(3);
    expect(feeds.requests.to(imagePath)).toHaveLength(3);
    figure(info, 'reads of marked files', reads.length);
  });
});

test.describe('Redirects: a second address, which may be a personal one, is never asked', () => {
  const redirects = [301, 302, 303, 307, 308];

  test('neither for a feed nor for an image, whichever redirect it is, and the person is told', async ({
    extension,
    feeds,
  }, info) => {
    const elsewhere = await startFeedServer();
    publish(feeds);
    await subscribe(extension, feeds);
    const desk = await openDesk(extension);
    await feedKept(desk, feedSource());
    const options = await extension.open('options.html');
    let count = feeds.requests.all.length;
    const second = ['/personal?reader=42', `${elsewhere.origin}/personal?reader=42`];
    for (const [at, status] of redirects.entries()) {
      feeds.serve(feedPath, { status, headers: { location: second[at % 2] ?? '' } });
      await letGoOff(desk);
      count += 1;
      await requestsEnded(desk, count);
    }
    await options.waitFor({ text: 'This address redirects to another one' });
    const outcomes = (await rowsOf(desk, 'ledger')).slice(-redirects.length).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(redirects.map(() => 'redirect'));
    const changed = feedSource({ title: 'Its image has moved' });
    publish(feeds, changed);
    feeds.serve(imagePath, { status: 302, headers: { location: `${elsewhere.origin}/personal.png` } });
    await letGoOff(desk);
    await feedKept(desk, changed);
    const asked = new Set(feeds.requests.all.map(({ url }) => url));
    expect([...asked].filter((url) => url.includes('personal'))).toEqual([]);
    expect(elsewhere.requests.all).toEqual([]);
    figure(info, 'redirects not followed', redirects.length + 1);
    await elsewhere.close();
  });
});

/** The headers of a request, the server's port left out and the browser's own taken for granted where a visit has the same. */
function comparable({ raw }: Recorded, visit: Recorded | undefined): string[] {
  const visited = new Map(headersOf(visit?.raw ?? []));
  return headersOf(raw).map(([name, value]) => {
    if (theirs.includes(name) && visited.get(name) === value) return `${name}: as of any visit`;
    return `${name}: ${name === 'Host' ? value.replace(/:\d+$/, '') : value}`;
  });
}

/** The names of all conditional headers among requests. */
function conditions(requests: FeedServer['requests']['all']): string[] {
  const names = requests.flatMap(({ headers }) => Object.keys(headers));
  return [...new Set(names.filter((name) => name.startsWith('if-')))].sort();
}
