import { expect, test } from 'vitest';
import { isWorthReading, openedFeed } from '@/lib/studio/open/feed.ts';
import { asAnother, neverPublished } from '@/lib/studio/open/keys.ts';
import { picturesAt } from '@/lib/studio/open/pictures.ts';
import { objectIn } from '@/lib/studio/publish/bundle.ts';
import { now } from '../a-project.ts';
import { feedOf, pixel } from './files.ts';

const opened = (source: string, pictures: Parameters<typeof openedFeed>[1] = [], address?: string) => {
  let key = 0;
  const feed = openedFeed(source, pictures, {
    now,
    feedId: 'new',
    newKey: () => `k${key++}`,
    ...(address !== undefined && { address }),
  });
  if (!feed.ok) throw new Error(feed.reason);
  return feed;
};

const good = { id: 'a', title: 'A', _own_words: { angles: ['What?'] } };

test('a feed that says where it is, is there; an address that employees could not use is none', () => {
  const at = (feed_url: unknown) => opened(feedOf([good], { feed_url })).project.feed.address;
  expect(at('https://aurore-rail.example/feed.json')).toBe('https://aurore-rail.example/feed.json');
  expect(at('http://aurore-rail.example/feed.json')).toBeUndefined();
  expect(at(5)).toBeUndefined();
});

test('of a good feed there is nothing to tell', () => {
  const { report } = opened(feedOf([{ ...good, image: 'images/a.png' }]), [
    { name: 'images/a.png', bytes: pixel },
  ]);
  expect(isWorthReading(report)).toBe(false);
  expect(report.pictures).toBe(1);
});

test('what is put right, what is no suggestion and what nobody can read is told, each of the right one', () => {
  const { report, project } = opened(
    feedOf([
      'not an item',
      { id: 7, title: 'A number', _own_words: { angles: ['What?'] } },
      null,
      { id: 'b', title: 'Odd', _own_words: { angles: ['What?'], status: 'pausd' } },
    ]),
  );
  expect(report.rows.map(({ place, notes }) => [place.index, notes.map(({ key }) => key)])).toEqual([
    [0, ['studio.import.note.not_an_item']],
    [1, ['studio.import.note.id_from_number']],
    [2, ['studio.import.note.not_an_item']],
  ]);
  expect(report.unread.map(({ finding, key }) => [finding.rule, key])).toEqual([
    ['problem.field_ignored', project.items[1]?.key],
  ]);
});

test('a picture that is not here is told of, one that has an address of its own apart', () => {
  const { report } = opened(
    feedOf([
      { ...good, image: 'images/a.png' },
      { ...good, id: 'b', image: 'https://aurore-rail.example/b.png' },
      { ...good, id: 'c', image: 'images/c.png' },
    ]),
    [{ name: 'images/c.png', bytes: pixel }],
  );
  expect(report.missing.map(({ name, isElsewhere }) => [name, isElsewhere])).toEqual([
    ['images/a.png', false],
    ['https://aurore-rail.example/b.png', true],
  ]);
  expect(report.rows).toEqual([]);
});

test('what claims to be a picture and is none is missing', () => {
  const { report, images } = opened(feedOf([{ ...good, image: 'images/a.png' }]), [
    { name: 'images/a.png', bytes: new TextEncoder().encode('<svg/>') },
  ]);
  expect(images).toEqual([]);
  expect(report.missing).toHaveLength(1);
});

test('pictures that were fetched are found under the names that the file has for them', () => {
  const base = 'https://aurore-rail.example/news/feed.json';
  const names = ['images/é.png', '/media/b.png', `${new URL('images/c.png', base)}`];
  const file = objectIn(feedOf(names.map((image, id) => ({ ...good, id, image }))));
  const fetched = names.map((name) => ({ url: new URL(name, base).href, bytes: pixel }));
  expect(picturesAt(file, base, fetched).map(({ name }) => name)).toEqual(names);
  expect(picturesAt(file, base, [])).toEqual([]);
});

test('a copy has nothing in common with what it is of but what it says', () => {
  const address = 'https://aurore-rail.example/feed.json';
  const { project, images } = opened(feedOf([{ ...good, image: 'images/a.png' }], { feed_url: address }), [
    { name: 'images/a.png', bytes: pixel },
  ]);
  const whole = { project: { ...project, feed: { ...project.feed, exchanged: { a: ['b'] } } }, images };
  const copy = asAnother(
    { ...whole, project: neverPublished(whole.project) },
    { feedId: 'copy', newKey: () => 'k', title: 'Copy', now: 9 },
  );
  expect(copy.project.feed).toEqual({
    id: 'copy',
    head: { version: 'https://jsonfeed.org/version/1.1', title: 'Copy' },
    order: ['k'],
    createdAt: 9,
    updatedAt: 9,
  });
  expect(copy.project.items).toEqual([{ ...project.items[0], key: 'k', feedId: 'copy' }]);
  expect(copy.images.map(({ key, feedId, name }) => [key, feedId, name])).toEqual([
    ['copy/images/a.png', 'copy', 'images/a.png'],
  ]);
});
