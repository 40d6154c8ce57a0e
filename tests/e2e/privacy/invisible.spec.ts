import { type BrowserName, type Extension, launchExtension } from '../support/extension.ts';
import { own, publish, subscribe } from '../support/feed.ts';
import { startFeedServer } from '../support/feed-server.ts';
import { type NetworkServer, startNetworkServer } from '../support/network-server.ts';
import { type Screen, until } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { linkedin, write, x } from '../support/writing.ts';
import { evidence, figure } from './support/evidence.ts';
import { nothingInstead } from './support/nothing.ts';
import { isPainted, lookFrom, type Sight, watching } from './support/page-watch.ts';
import { addressesIn, call, probe } from './support/probes.ts';

const composers = ['https://www.linkedin.com/feed/?shareActive=true', 'https://x.com/intent/tweet'] as const;

/** What the networks' pages learn: in tabs that were there before a hand-off, and in those that it opens. */
type Learnt = { before: Sight[]; opened: Sight[]; answers: string[]; calls: string[]; requests: string[] };

let origin: string;
let present: Learnt;
let absent: Learnt;

test.describe('The networks’ pages cannot tell that the extension is there', () => {
  // Two browsers, one with the extension and one without, for all of these.
  test.describe.configure({ mode: 'serial' });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test.beforeAll(async ({}, info) => {
    test.setTimeout(240_000);
    const browser = info.project.name as BrowserName;
    present = await learnWith(browser);
    absent = await learnWithout(browser);
  });

  test('nobody but the page changes it, before, during and after a hand-off', async () => {
    for (const sight of [...present.before, ...present.opened]) {
      expect(sight.parsed).toContain('BUTTON in BODY');
      expect(sight.changed).toEqual([]);
      expect(
        sight.events.filter((event) => /^(message|storage|securitypolicyviolation) /.test(event)),
      ).toEqual([]);
    }
  });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('what a page sees of itself, its events and its browser is the same with the extension and without', async ({}, info) => {
    await evidence(info, 'what a page saw', JSON.stringify(present.opened, undefined, 1));
    expect(present.before).toEqual(absent.before);
    expect(present.opened).toEqual(absent.opened);
    expect(present.requests).toEqual(absent.requests);
  });

  test('a composer that is opened looks like a tab that somebody opened by hand', async () => {
    const fresh = { referrer: '', opener: false, history: 1, name: '', frames: 0 };
    expect(present.opened.map((sight) => sight.fresh)).toEqual([fresh, fresh]);
  });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('no file of the build answers a page, however it asks, and neither does the extension itself', async ({}, info) => {
    await evidence(info, 'what a page was answered', [...present.answers, ...present.calls].join('\n'));
    figure(info, 'probes', present.answers.length);
    expect(present.answers.length).toBeGreaterThan(300);
    expect(present.answers).toEqual(absent.answers);
    expect(
      present.answers.filter((answer) => /^(fetch.*\d$|(image|script|style).*load$)/.test(answer)),
    ).toEqual([]);
    expect(present.calls).toEqual(absent.calls);
    expect(present.calls).toEqual(['nothing to call with', 'nothing to call with']);
  });
});

async function learnWith(browser: BrowserName): Promise<Learnt> {
  return withNetworks(async (networks) => {
    const feeds = await startFeedServer();
    const extension = await launchExtension(browser, { networkPort: networks.port });
    try {
      origin = extension.origin;
      publish(feeds);
      await subscribe(extension, feeds);
      const before = await openBoth(extension);
      await handOff(extension, 'first');
      await handOff(extension, 'then');
      return await learn(extension, networks, before);
    } finally {
      await extension.close();
      await feeds.close();
    }
  });
}

async function learnWithout(browser: BrowserName): Promise<Learnt> {
  const nothing = nothingInstead(browser);
  return withNetworks(async (networks) => {
    const extension = await launchExtension(browser, { networkPort: networks.port, folder: nothing.folder });
    try {
      const before = await openBoth(extension);
      for (const address of composers) {
        await extension.evaluate((url) => chrome.tabs.create({ url }), address);
        await arrival(extension, address);
      }
      return await learn(extension, networks, before);
    } finally {
      await extension.close();
      nothing.remove();
    }
  });
}

async function withNetworks(run: (networks: NetworkServer) => Promise<Learnt>): Promise<Learnt> {
  const networks = await startNetworkServer();
  networks.runFirst(watching);
  return run(networks).finally(() => networks.close());
}

async function openBoth(extension: Extension): Promise<Screen[]> {
  const pages: Screen[] = [];
  for (const address of composers) pages.push(await extension.visit(address));
  return pages;
}

/** Privately, so that the address is the same for every text. */
async function handOff(extension: Extension, turn: 'first' | 'then'): Promise<void> {
  const [button, address] =
    turn === 'first' ? ([linkedin, composers[0]] as const) : ([x, composers[1]] as const);
  const popup = await write(await extension.open('popup.html'), own);
  await popup.click('input[type=checkbox]');
  await popup.click(button);
  if (turn === 'first') await popup.click({ text: 'On the clipboard' });
  await arrival(extension, address);
  await popup.click({ role: 'button', name: 'Not this time' });
  await popup.close();
}

/** A second tab at an address is there, and all that will be on it. */
async function arrival(extension: Extension, address: string): Promise<void> {
  await until(async () => {
    const tabs = await tabsAt(extension, address);
    return tabs.length === 2 && (await Promise.all(tabs.map(isPainted))).every(Boolean);
  }, `a second tab at ${address}`);
}

async function learn(extension: Extension, networks: NetworkServer, before: Screen[]): Promise<Learnt> {
  const opened: Screen[] = [];
  for (const [index, address] of composers.entries()) {
    const tabs = await tabsAt(extension, address);
    // Only one of the two came from somewhere else.
    const histories = await Promise.all(tabs.map((tab) => tab.evaluate(() => performance.timeOrigin)));
    const latest = tabs[histories.indexOf(Math.max(...histories))];
    if (latest) opened[index] = latest;
  }
  const looks = async (pages: Screen[]) => {
    const sights: Sight[] = [];
    for (const page of pages) sights.push(await lookFrom(page));
    return sights;
  };
  const learnt = { before: await looks(before), opened: await looks(opened) };
  const requests = networks.requests.all.map(({ method, host, url, headers }) =>
    JSON.stringify([method, host, url, headers]),
  );
  const answers: string[] = [];
  const calls: string[] = [];
  for (const page of opened) {
    answers.push(...(await probe(page, addressesIn(extension.browser, origin))));
    calls.push(await call(page, new URL(origin).hostname));
  }
  return { ...learnt, requests, answers, calls };
}

async function tabsAt(extension: Extension, address: string): Promise<Screen[]> {
  const tabs = await extension.tabs();
  const urls = await Promise.all(tabs.map((tab) => tab.url().catch(() => '')));
  return tabs.filter((_, index) => urls[index] === address);
}
