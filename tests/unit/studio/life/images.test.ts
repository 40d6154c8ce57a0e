import { expect, test } from 'vitest';
import { imageName, imagesNamed, orphans, usedImages } from '@/lib/studio/images.ts';
import { anItem } from '../a-project.ts';

const names: [from: string, taken: string[], name: string][] = [
  ['Night shift', [], 'images/night-shift.webp'],
  ['Équipe de nuit : « l’œuvre » !', [], 'images/equipe-de-nuit-l-oeuvre.webp'],
  ['IMG_2041.JPG', [], 'images/img-2041.webp'],
  ['1.200 Mikrofone – Straße', [], 'images/1-200-mikrofone-strasse.webp'],
  ['夜勤', [], 'images/image.webp'],
  ['', ['images/image.webp'], 'images/image-2.webp'],
  ['Night shift', ['images/Night-Shift.webp', 'images/night-shift-2.webp'], 'images/night-shift-3.webp'],
  ['Aurore '.repeat(20), [], `images/${'aurore-'.repeat(8)}auro.webp`],
  ['../../etc/passwd', [], 'images/etc-passwd.webp'],
];

test.each(names)('a picture of “%s”, with %j taken, is called %s', (from, taken, name) => {
  expect(imageName(taken, from)).toBe(name);
});

test('a name ends as its type does', () => {
  expect(imageName([], 'a.png', 'image/png')).toBe('images/a.png');
  expect(imageName([], 'a', 'image/jpeg')).toBe('images/a.jpg');
});

const withImage = (id: string, image: string) => ({ ...anItem(id), file: { ...anItem(id).file, image } });

test('a picture is used by what has it, and by what had it before it was withdrawn', () => {
  const items = [
    withImage('a', 'a.webp'),
    { ...anItem('b'), kept: { image: 'b.webp' } },
    withImage('c', ' '),
  ];
  expect([...usedImages(items)]).toEqual(['a.webp', 'b.webp']);
  expect(orphans(items, [{ name: 'a.webp' }, { name: 'b.webp' }, { name: 'c.webp' }])).toEqual([
    { name: 'c.webp' },
  ]);
});

const address = 'https://aurore-rail.example/news/feed.json';
const places: [image: string, feedUrl: string | undefined, place: string | undefined][] = [
  ['images/a.webp', undefined, 'images/a.webp'],
  ['./images/a%20b.webp?v=2#x', undefined, 'images/a b.webp'],
  ['images\\a.webp', undefined, 'images/a.webp'],
  ['../a.webp', undefined, undefined],
  ['/a.webp', undefined, undefined],
  ['/news/a.webp', address, 'a.webp'],
  ['https://aurore-rail.example/news/a.webp', address, 'a.webp'],
  ['https://aurore-rail.example/a.webp', address, undefined],
  ['https://other.example/news/a.webp', address, undefined],
  ['images/%2e%2e/%2e%2e/a.webp', address, undefined],
  ['images/%2e%2e%2fa.webp', address, undefined],
  ['images/a%5cb.webp', address, undefined],
  ['images/a%00.webp', address, undefined],
  ['images/%zz.webp', address, undefined],
  ['images/a.webp', 'mailto:a@aurore-rail.example', 'images/a.webp'],
];

test.each(places)('the picture %s of a feed at %s lies at %s beside it', (image, feedUrl, place) => {
  const file = { ...(feedUrl && { feed_url: feedUrl }), items: [{ image }, { image: 7 }, null] };
  expect([...imagesNamed(file)]).toEqual(place === undefined ? [] : [[image, place]]);
});
