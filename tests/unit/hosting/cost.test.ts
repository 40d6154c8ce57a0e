import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { afterMissed, nextRefresh } from '@/lib/feed/schedule.ts';
import { askAll } from '../../../scripts/feed-cost/ask.ts';
import { costOf, dayOf, size, tableOf } from '../../../scripts/feed-cost/cost.ts';
import { busiest, workingDay } from '../../../scripts/feed-cost/day.ts';
import {
  counted,
  type Published,
  publishFeed,
  type Weight,
  weigh,
} from '../../../scripts/feed-cost/files.ts';
import { startNginx } from '../../../scripts/lib/nginx.ts';
import { nginxPath, withNginx } from '../../../scripts/lib/nginx-path.ts';

const minute = 60_000;
const hour = 60 * minute;
const companies = [100, 3000, 10_000, 170_000];
/** How far nginx's own count may be from what was foretold. */
const tolerance = 0.01;

describe('a simulated day', () => {
  test('of one person is what the schedule says: after a missed alarm, then 4.5 to 7.5 hours later', () => {
    const { readings, first } = workingDay(1, () => 0.5);
    const morning = afterMissed(8.5 * hour, 0.5);
    expect(readings).toEqual([morning, nextRefresh(morning, 0.5)]);
    expect(first).toEqual([morning]);
  });

  test('has every reading within the hours that a browser is on, and one first reading a person', () => {
    const { readings, first } = dayOf(3000);
    expect(first.length).toBe(3000);
    expect(Math.min(...readings)).toBeGreaterThan(7 * hour);
    expect(Math.max(...readings)).toBeLessThan(19 * hour);
    expect(readings.length / 3000).toBeGreaterThan(1.5);
    expect(readings.length / 3000).toBeLessThan(3);
  });

  test('is the same each time it is played', () => {
    expect(dayOf(100)).toEqual(dayOf(100));
  });

  test('knows its busiest minute', () => {
    expect(busiest([0, 10, minute - 1, minute, 5 * minute], minute)).toBe(3);
    expect(busiest([], minute)).toBe(0);
  });

  test('costs the file at each reading, and its images once where it changed', () => {
    const day = { people: 2, readings: [1, 2, 3], first: [1, 2] };
    const cost = costOf(day, { feed: 10, images: 100, imageCount: 4 });
    expect(cost).toMatchObject({ requests: 3, bytes: 30, changed: { requests: 11, bytes: 230 } });
  });

  test('is told in two figures that count', () => {
    expect([size(999_600), size(12_345), size(0), size(4_321_000_000)]).toEqual([
      '1 MB',
      '12 kB',
      '0 B',
      '4.3 GB',
    ]);
  });
});

describe.skipIf(!nginxPath())(withNginx('what a day costs, held against nginx'), () => {
  let published: Published;
  let weight: Weight;

  beforeAll(async () => {
    published = await publishFeed();
    weight = await weigh(published);
  });
  afterAll(() => published.remove());

  /** Has nginx answer all of it, as fast as it can, and counts what it wrote down. */
  async function replay(paths: readonly string[], atOnce: number) {
    const nginx = await startNginx({ folder: published.folder, log: 'counted' });
    try {
      const statuses = await askAll(nginx.port, paths, atOnce);
      const lines = await counted(nginx, paths.length);
      return { statuses, requests: lines.length, bytes: lines.reduce((sum, { out }) => sum + out, 0) };
    } finally {
      await nginx.stop();
    }
  }

  test('a hundred people’s day comes to the requests and bytes foretold', async () => {
    const day = dayOf(100);
    const cost = costOf(day, weight);
    const seen = await replay(
      day.readings.map(() => published.feed),
      8,
    );
    expect(new Set(seen.statuses)).toEqual(new Set([200]));
    expect(seen.requests).toBe(cost.requests);
    expect(Math.abs(seen.bytes / cost.bytes - 1)).toBeLessThan(tolerance);
  });

  test('so does the day of forty after the feed changed, images and all', async () => {
    const day = dayOf(40);
    const { changed } = costOf(day, weight);
    const first = new Set(day.first);
    const paths = day.readings.flatMap((reading) =>
      first.has(reading) ? [published.feed, ...published.images] : [published.feed],
    );
    const seen = await replay(paths, 8);
    expect(seen.requests).toBe(changed.requests);
    expect(Math.abs(seen.bytes / changed.bytes - 1)).toBeLessThan(tolerance);
  });

  test('the busiest minute of 170,000 people, 2,000 readings of it, is served within that minute', async () => {
    const { perMinute } = costOf(dayOf(170_000), weight);
    const readings = Math.min(2000, perMinute);
    const begin = performance.now();
    const seen = await replay(Array(readings).fill(published.feed), 32);
    expect(perMinute).toBeGreaterThan(1000);
    expect(seen.statuses.filter((status) => status === 200).length).toBe(readings);
    expect(performance.now() - begin).toBeLessThan(minute);
  }, 90_000);

  test('the table in docs/hosting.md is what `npm run feed:cost` prints', () => {
    const table = tableOf(companies.map((people) => costOf(dayOf(people), weight)));
    const told = readFileSync('docs/hosting.md', 'utf8').split('\n');
    const cells = (text: string) =>
      text
        .split('|')
        .map((cell) => cell.trim().replace(/^-+:$/, '-:'))
        .join('|');
    const rows = told.filter((line) => line.startsWith('|')).map(cells);
    for (const line of table.split('\n')) expect(rows).toContain(cells(line));
    expect(told.join(' ')).toContain(`${size(weight.feed, 3)} to send`);
    expect(told.join(' ')).toContain(size(weight.images, 3));
  });
});

test('docs/hosting.md names the files beside it, and they are there', () => {
  const told = readFileSync('docs/hosting.md', 'utf8');
  for (const file of ['feed.conf', 'site.conf', 'coarse-log.conf']) {
    expect(told).toContain(`(hosting/${file})`);
    expect(existsSync(`docs/hosting/${file}`)).toBe(true);
  }
});
