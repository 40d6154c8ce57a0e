import { expect } from '@playwright/test';
import { type Extension, launchExtension } from '../../support/extension.ts';
import { feedPath, pixel, subscribe } from '../../support/feed.ts';
import type { FeedServer } from '../../support/feed-server.ts';
import type { NetworkServer } from '../../support/network-server.ts';
import type { Screen } from '../../support/screen.ts';
import { alarmOf, feedKept, letGoOff, openDesk, requestsEnded } from './schedule.ts';
import { transcript } from './transcript.ts';

const minute = 60_000;
const images = ['microphones.png', 'open-day.png', 'apprentices.png'];
/** How many suggestions the feed has. */
export const suggestions = 8;

/** What a feed with its images asks for when it is new, or has changed. */
const everything = [feedPath, ...images.map((name) => `/news/${name}`)];

type Moment = {
  name: string;
  /** What the server has by then: the feed's version, or nothing but an error. */
  version: number | 'error';
  /** What the images are by then. */
  picture?: number;
  /** How late the alarm goes off, in milliseconds. */
  late?: number;
  requests: string[];
};

/** What both go through, in this order; the first is when they subscribe. */
export const moments: Moment[] = [
  { name: 'subscribes', version: 1, requests: everything },
  { name: 'reads again, and nothing has changed', version: 1, requests: [feedPath] },
  { name: 'reads a feed that has changed', version: 2, requests: everything },
  { name: 'reads a feed whose images have changed', version: 3, picture: 1, requests: everything },
  { name: 'finds a server that fails', version: 'error', requests: [feedPath] },
  {
    name: 'missed a read while the browser was closed',
    version: 3,
    picture: 1,
    late: 6 * minute,
    requests: [],
  },
  { name: 'reads again after all', version: 3, picture: 1, requests: [feedPath] },
];

/** The title of a suggestion, the same in every version. */
export function titleOf(n: number): string {
  return `What we learned in depot ${n + 1}`;
}

/** Whoever lives through it. `use` is what they do after each moment, if anything. */
export type Life = { name: string; use?: (extension: Extension, moment: number) => Promise<void> };

/** What the server saw of a life, and how the schedule stood in it: the second part has the clock in it. */
export type Seen = { log: string; schedule: string; requests: number };

type Servers = { feeds: FeedServer; networks: NetworkServer };

/** Lets someone live through all moments in a browser of their own. */
export async function live(browser: Extension['browser'], servers: Servers, life: Life): Promise<Seen> {
  const { feeds, networks } = servers;
  feeds.requests.clear();
  const extension = await launchExtension(browser, { networkPort: networks.port });
  const marks: number[] = [];
  const schedule: string[] = [];
  try {
    let desk: Screen | undefined;
    for (const [at, moment] of moments.entries()) {
      marks.push(feeds.requests.all.length);
      publish(feeds, moment);
      if (desk) await letGoOff(desk, Date.now() - (moment.late ?? 0));
      else await subscribe(extension, feeds);
      desk ??= await openDesk(extension);
      await pass(desk, moments.slice(0, at + 1));
      const due = await alarmOf(desk);
      await life.use?.(extension, at);
      expect(await alarmOf(desk), `${life.name} moved the alarm`).toBe(due);
      schedule.push(
        `${moment.name}: next read in ${((due - Date.now()) / minute).toFixed(0)} minutes, unmoved since`,
      );
    }
  } finally {
    await extension.close();
  }
  const all = [...feeds.requests.all];
  const log = moments.map(
    ({ name }, at) => `# ${name}\n\n${transcript(all.slice(marks[at], marks[at + 1]))}`,
  );
  return { log: log.join('\n'), schedule: schedule.join('\n'), requests: all.length };
}

/** Waits until all that a moment brings is over. */
async function pass(desk: Screen, past: Moment[]): Promise<void> {
  await requestsEnded(desk, past.flatMap(({ requests }) => requests).length);
  const version = past.map((moment) => moment.version).findLast((one) => one !== 'error');
  await feedKept(desk, sourceOf(Number(version)));
}

function publish(feeds: FeedServer, { version, picture = 0 }: Moment): void {
  const failing = { status: 500, body: 'The server has a bad day' };
  const type = 'application/feed+json';
  feeds.serve(feedPath, version === 'error' ? failing : { body: sourceOf(version), type });
  // What follows the end of an image counts as a change of it.
  const body = Buffer.concat([pixel, Buffer.alloc(picture)]);
  for (const name of images) feeds.serve(`/news/${name}`, { body, type: 'image/png' });
}

function sourceOf(version: number): string {
  const items = Array.from({ length: suggestions }, (_, n) => ({
    id: `depot-${n}`,
    title: titleOf(n),
    language: 'en',
    image: images[n],
    content_text: `Version ${version}: our teams in depot ${n + 1} are proud of what they have achieved together this year.`,
    _own_words: { kind: 'culture', angles: ['What did you see change on your shift?'] },
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Aurore Rail', items });
}
