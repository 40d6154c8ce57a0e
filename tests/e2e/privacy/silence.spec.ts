import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, launchExtension } from '../support/extension.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { startNetworkServer } from '../support/network-server.ts';
import { expect, test } from '../support/test.ts';
import { article, baits } from './support/bait-feed.ts';
import { affairsOfWebPages, browserLog, ownAffairs, type Seen } from './support/browser-log.ts';
import { live } from './support/day.ts';
import { evidence, figure } from './support/evidence.ts';
import { seenOf, tried, tries, tryEverything } from './support/tries.ts';

type Day = {
  seen: Seen[];
  bytes: number;
  /** When it was over, epoch milliseconds: what comes after was tried on purpose. */
  end: number;
  /** The hosts that a person chose to go to, and the feed's, and since when: epoch milliseconds. */
  visits: Map<string, number>;
  /** From when on each host may be noted. */
  allowed: Map<string, number>;
  /** The addresses that the pages' policy refused. */
  refused: string[];
};

let day: Day;

test.describe('No request and no look-up but those a person chose', () => {
  // One day for all of these: it takes half a minute.
  test.describe.configure({ mode: 'serial' });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test.beforeAll(async ({}, info) => {
    test.setTimeout(240_000);
    day = await liveLogged(info.project.name as BrowserName);
  });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('through a whole day the browser notes the feed’s host alone, and others once they were chosen', async ({}, info) => {
    const { seen, end, visits, allowed, bytes } = day;
    const ofDay = seen.filter(({ at }) => at < end);
    const strangers = ofDay.filter(({ host, at }) => at < (allowed.get(host) ?? Number.POSITIVE_INFINITY));
    await evidence(info, 'what the browser noted', tableOf(ofDay, info.project.name as BrowserName));
    figure(info, 'bytes of the browser’s own log', bytes);
    expect(tally(strangers)).toEqual([]);
    const asked = ofDay.filter(({ kind }) => kind === 'request').map(({ host }) => host);
    expect(asked).toEqual(expect.arrayContaining([...visits.keys()]));
  });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('none of the hosts that the feed, its server and the drafts name is noted at all', async ({}, info) => {
    figure(info, 'hosts named', baits().length);
    expect(baits().length).toBeGreaterThan(90);
    const noted = new Set(day.seen.map(({ host }) => host.replace(/:\d+$/, '')));
    expect(baits().filter((host) => noted.has(host))).toEqual([]);
  });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('what a page is made to try is noted, whatever its policy refuses', async ({}, info) => {
    const night = day.seen.filter(({ at }) => at >= day.end).map(({ host }) => host.replace(/:\d+$/, ''));
    const noted = tries.filter((what) => night.includes(tried(what)));
    await evidence(info, 'what the browser noted of attempts', noted.map(tried).join('\n'));
    expect(noted).toEqual(seenOf[info.project.name as BrowserName]);
    expect(day.refused.map((uri) => new URL(uri).hostname).sort()).toEqual([tried('frame'), tried('image')]);
  });
});

async function liveLogged(browser: BrowserName): Promise<Day> {
  const folder = mkdtempSync(join(tmpdir(), 'own-words-log-'));
  const [feeds, networks] = await Promise.all([startFeedServer(), startNetworkServer()]);
  const log = browserLog(browser, folder, networks.port, [article, ...baits(), ...tries.map(tried)]);
  try {
    const extension = await launchExtension(browser, log.options);
    try {
      const visits = await live(extension, feeds);
      const end = Date.now();
      const refused = await tryEverything(extension, (host) =>
        log.read().seen.some((one) => one.host === host),
      );
      await extension.close();
      return { ...log.read(), end, visits, refused, allowed: allowedIn(browser, visits, networks.port) };
    } finally {
      await extension.close();
    }
  } finally {
    await Promise.all([feeds.close(), networks.close()]);
    rmSync(folder, { recursive: true });
  }
}

/** From when on each host may be noted: what a person chose, what stands in for it, and the browser's own affairs. */
function allowedIn(browser: BrowserName, visits: Map<string, number>, standIn: number): Map<string, number> {
  const first = visits.get('www.linkedin.com') ?? 0;
  return new Map([
    ...visits,
    // A connection has its port; the feed's address is no name, and yet Firefox notes it as a look-up.
    ...[...visits].map(([host, at]) => [`${host}:443`, at] as const),
    ...[...visits].map(([host, at]) => [host.replace(/:\d+$/, ''), at] as const),
    [`127.0.0.1:${standIn}`, first],
    [`[::1]:${standIn}`, first],
    ...Object.keys(affairsOfWebPages).map((host) => [host, first] as const),
    ...Object.keys(ownAffairs[browser]).map((host) => [host, 0] as const),
  ]);
}

/** `request x.com × 2`: each once, with how often. */
function tally(seen: readonly Seen[]): string[] {
  const groups = Map.groupBy(seen, ({ kind, host }) => `${kind} ${host}`);
  return [...groups].map(([what, all]) => `${what} × ${all.length}`);
}

function tableOf(seen: readonly Seen[], browser: BrowserName): string {
  const why = { ...ownAffairs[browser], ...affairsOfWebPages };
  const reasons = Object.entries(why).map(([host, reason]) => `${host}: ${reason}.`);
  return [...tally(seen), '', 'The browser’s own:', ...reasons].join('\n');
}
