import { describe, expect, test } from 'vitest';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { outgoing } from '@/lib/studio/publish/outgoing.ts';
import { isOut, outIds, publishedAs } from '@/lib/studio/publish/published.ts';
import { publishedLive, publishedSaved, standingOf } from '@/lib/studio/publish/standing.ts';
import { countUnpublished } from '@/lib/studio/publish/unpublished.ts';
import { weigh } from '@/lib/studio/publish/weigh.ts';
import type { Project, Publication, StudioFeed, StudioItem } from '@/lib/studio/records.ts';

const now = Date.parse('2026-11-27T12:00:00Z');
const later = '2026-12-24T18:00:00Z';

const itemOf = (id: string, own: JsonObject = {}, rest: Partial<StudioItem> = {}): StudioItem => ({
  key: `key-${id}`,
  feedId: 'feed',
  file: { id, title: `About ${id}`, _own_words: { angles: ['What did you see?'], ...own } },
  updatedAt: 1,
  ...rest,
});

function projectOf(items: StudioItem[], rest: Partial<StudioFeed> = {}): Project {
  const order = items.map(({ key }) => key);
  return {
    feed: { id: 'feed', head: { title: 'Aurore Rail' }, order, createdAt: 1, updatedAt: 1, ...rest },
    items,
  };
}

const published = (items: StudioItem[], from: Publication['from'] = 'saved'): Publication => ({
  source: outgoing(projectOf(items), { now, early: true }).source,
  at: 1,
  from,
});
const rest = async () => undefined;
const count = (items: StudioItem[], before: StudioItem[], change: Partial<StudioFeed> = {}) =>
  countUnpublished(projectOf(items, { published: published(before), ...change }), now, rest);

describe('what is not published yet', () => {
  const [a, b] = [itemOf('a'), itemOf('b')];
  const cases: [what: string, items: StudioItem[], before: StudioItem[], count: number][] = [
    ['nothing', [a, b], [a, b], 0],
    ['nothing but another order', [b, a], [a, b], 0],
    ['a new one', [a, b], [a], 1],
    ['one that is gone', [a], [a, b], 1],
    ['one that says something else', [itemOf('a', { why: 'Because' }), b], [a, b], 1],
    ['one that is held since', [a, { ...b, held: true }], [a, b], 1],
    ['nothing of one that is held and never was', [a, { ...b, held: true }], [a], 0],
    ['nothing of one that begins later', [a, itemOf('c', { starts_at: later })], [a], 0],
    [
      'nothing of one that was published early',
      [itemOf('c', { starts_at: later })],
      [itemOf('c', { starts_at: later })],
      0,
    ],
  ];

  test.each(cases)('%s', async (_, items, before, expected) => {
    expect(await count(items, before)).toBe(expected);
  });

  test('the feed itself counts as one, whatever it says otherwise', async () => {
    const head = { title: 'Aurore', language: 'en', _own_words: { contact: 'us' } };
    expect(await count([itemOf('a', {}, {})], [itemOf('a')], { head: { ...head, language: 'fr' } })).toBe(2);
    expect(await count([itemOf('a')], [itemOf('a')], { head: { title: 'Aurore', _own_words: {} } })).toBe(1);
    expect(await count([itemOf('a')], [itemOf('a')], { head: { title: '' } })).toBe(0);
  });

  test('is not known of what was never published', async () => {
    expect(await countUnpublished(projectOf([itemOf('a')]), now, rest)).toBeUndefined();
  });
});

describe('what employees have', () => {
  const feedOf = (items: StudioItem[], from: Publication['from'] = 'live') => ({
    published: published(items, from),
  });

  test.each<[string, JsonObject, boolean]>([
    ['is on offer', {}, true],
    ['is paused', { status: 'paused' }, true],
    ['is withdrawn', { status: 'withdrawn', note: 'Gone' }, false],
    ['is over', { expires_at: '2026-01-01T00:00:00Z' }, false],
    ['has not begun', { starts_at: later }, false],
  ])('one that %s may be shared or not', (_, own, expected) => {
    const feed = feedOf([itemOf('a', own)]);
    expect(isOut(itemOf('a', { why: 'Written since' }), feed, now)).toBe(expected);
    expect(publishedAs(itemOf('b'), feed)).toBeUndefined();
  });

  test('what was seen by everybody stays out before it begins, and what was only saved does not', () => {
    const early = itemOf('a', { starts_at: later });
    const going = (from: Publication['from']) =>
      outgoing(projectOf([early]), { now, early: false, out: outIds(feedOf([early], from)) }).items.length;
    expect([going('live'), going('opened'), going('saved')]).toEqual([1, 1, 0]);
  });
});

describe('what is live', () => {
  const [a, b] = [itemOf('a'), itemOf('b')];
  const sourceOf = (items: StudioItem[]) => published(items).source;
  const feed = projectOf([a, b], { published: published([a]) }).feed;

  test.each([
    ['what would be published now', sourceOf([a, b]), 'same'],
    ['the same in other bytes', `${sourceOf([b, a])}\n`, 'same'],
    ['what was published last', sourceOf([a]), 'behind'],
    ['something else', sourceOf([b]), 'other'],
    ['no feed', '<html>', 'other'],
  ])('is %s', (_, seen, standing) => {
    expect(standingOf(seen, sourceOf([a, b]), feed)).toBe(standing);
  });

  test('has been there since it was first seen, as long as it is the very same file', () => {
    const first = publishedLive(published([a]), { source: sourceOf([a]), at: 10, fingerprint: 'f1' });
    expect(first).toMatchObject({ from: 'live', at: 10, liveSince: 10, fingerprint: 'f1' });
    const again = publishedLive(first, { source: sourceOf([a]), at: 20 });
    expect(again).toMatchObject({ at: 20, liveSince: 10 });
    expect(publishedLive(again, { source: sourceOf([b]), at: 30 })).toMatchObject({ liveSince: 30 });
  });

  test('is not forgotten by saving it once more', () => {
    const live = publishedLive(undefined, { source: sourceOf([a]), at: 10 });
    expect(publishedSaved(live, sourceOf([a]), 20)).toBe(live);
    expect(publishedSaved(live, sourceOf([b]), 20)).toEqual({ source: sourceOf([b]), at: 20, from: 'saved' });
  });
});

test('a download is weighed with the pictures that its file names: here, too heavy, or missing', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id, image: `images/${id}.webp` }));
  const source = JSON.stringify({
    title: 'Équipe',
    feed_url: 'https://aurore-rail.example/news/feed.json',
    // Beside the feed lies what is in its folder.
    items: [...items, { id: 'e', image: '../out.webp' }],
  });
  const pictures = new Map([
    ['images/a.webp', 1000],
    ['images/b.webp', 512 * 1024],
    ['images/c.webp', 512 * 1024 + 1],
    ['images/unused.webp', 7],
  ]);
  expect(weigh(source, pictures)).toEqual({
    file: source.length + 1,
    pictures: 3,
    picturesBytes: 1000 + 2 * 512 * 1024 + 1,
    heavy: ['images/c.webp'],
    missing: ['images/d.webp'],
  });
});
