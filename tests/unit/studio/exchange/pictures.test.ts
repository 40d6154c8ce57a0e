import { expect, test } from 'vitest';
import { isNothingNew, withSeenOf } from '@/lib/studio/exchange/bring.ts';
import { compare } from '@/lib/studio/exchange/compare.ts';
import { merged } from '@/lib/studio/exchange/merge.ts';
import { picturesTogether, withPictureNames } from '@/lib/studio/exchange/pictures.ts';
import type { StudioImage } from '@/lib/studio/records.ts';
import { anItem, aProject, now } from '../a-project.ts';

const picture = (name: string, content: string): StudioImage => ({
  key: `feed/${name}`,
  feedId: 'feed',
  name,
  blob: new Blob([content], { type: 'image/webp' }),
});
const withImage = (id: string, image: string) => ({ ...anItem(id), file: { ...anItem(id).file, image } });

const mine = [picture('images/a.webp', 'mine!!'), picture('images/b.webp', 'b')];
const theirs = [
  picture('images/a.webp', 'theirs'),
  picture('images/b.webp', 'b'),
  picture('images/a-2.webp', 'c'),
];

test('of two people’s pictures with one name, each is kept; the same ones are kept once', async () => {
  const { added, renamed } = await picturesTogether('feed', mine, theirs);
  expect([...renamed]).toEqual([['images/a.webp', 'images/a-3.webp']]);
  expect(added.map(({ name, key }) => [name, key])).toEqual([
    ['images/a-3.webp', 'feed/images/a-3.webp'],
    ['images/a-2.webp', 'feed/images/a-2.webp'],
  ]);
  expect(await added[0]?.blob.text()).toBe('theirs');
});

test('pictures that are here already are added to nothing', async () => {
  expect(await picturesTogether('feed', theirs, theirs)).toEqual({ added: [], renamed: new Map() });
});

test('only what is theirs follows the new name, what is kept of a withdrawn suggestion too', () => {
  const renamed = new Map([['images/a.webp', 'images/a-3.webp']]);
  const items = [
    withImage('mine', 'images/a.webp'),
    { ...withImage('theirs', 'images/b.webp'), kept: { image: 'images/a.webp' } },
  ];
  const [one, other] = withPictureNames(items, (key) => key === 'key-theirs', renamed);
  expect(one).toBe(items[0]);
  expect([other?.file.image, other?.kept?.image]).toEqual(['images/b.webp', 'images/a-3.webp']);
});

test('a file whose pictures were given other names has nothing new when it is opened again', async () => {
  const here = aProject([withImage('a', 'images/a.webp')]);
  const there = aProject([withImage('a', 'images/a.webp'), withImage('b', 'images/a.webp')]);
  const both = merged(here, there, { newKey: () => 'new', now, titled: (title) => title });
  const { renamed } = await picturesTogether('feed', mine, theirs);
  const items = withPictureNames(both.project.items, (key) => both.theirs.has(key), renamed);
  expect(items.map(({ file }) => file.image)).toEqual(['images/a.webp', 'images/a-3.webp']);
  const after = { feed: withSeenOf(both.project.feed, there), items };
  expect(isNothingNew(compare(after, there))).toBe(true);
});
