import { expect, test } from 'vitest';
import { picturesApart } from '@/lib/studio/exchange/pictures.ts';
import type { StudioImage } from '@/lib/studio/records.ts';
import { anItem, aProject } from '../a-project.ts';

const picture = (name: string, content: string): StudioImage => ({
  key: `feed/${name}`,
  feedId: 'feed',
  name,
  blob: new Blob([content], { type: 'image/webp' }),
});
const withImage = (id: string, image: string) => ({ ...anItem(id), file: { ...anItem(id).file, image } });

const theirs = {
  project: aProject([
    withImage('a', 'images/a.webp'),
    { ...withImage('b', 'images/b.webp'), kept: { image: 'images/a.webp' } },
  ]),
  images: [
    picture('images/a.webp', 'theirs'),
    picture('images/b.webp', 'b'),
    picture('images/a-2.webp', 'c'),
  ],
};

test('pictures of two people that have one name have two, and theirs are named so wherever they are', async () => {
  const { project, images } = await picturesApart(
    [picture('images/a.webp', 'mine!!'), picture('images/b.webp', 'b')],
    theirs,
  );
  expect(images.map(({ name, key }) => [name, key])).toEqual([
    ['images/a-3.webp', 'feed/images/a-3.webp'],
    ['images/b.webp', 'feed/images/b.webp'],
    ['images/a-2.webp', 'feed/images/a-2.webp'],
  ]);
  expect(await images[0]?.blob.text()).toBe('theirs');
  expect(project.items.map(({ file, kept }) => [file.image, kept?.image])).toEqual([
    ['images/a-3.webp', undefined],
    ['images/b.webp', 'images/a-3.webp'],
  ]);
});

test('the same pictures under the same names stay as they are', async () => {
  expect(await picturesApart(theirs.images, theirs)).toEqual(theirs);
  expect(await picturesApart([], theirs)).toEqual(theirs);
});
