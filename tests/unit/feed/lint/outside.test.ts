import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Images,
  imageFindings,
  imagesOf,
  type LinkAnswer,
  linkFindings,
  linksOf,
  readSubject,
  type Subject,
  say,
} from '@/lib/feed/lint/index.ts';
import { base, feedOf, good, now } from './support.ts';

function subjectOf(feed: object): Subject {
  const { subject } = readSubject(JSON.stringify(feed), { base, now });
  if (!subject) throw new Error('no feed');
  return subject;
}

const root = join(import.meta.dirname, '../../../..');
const picture = new Uint8Array(readFileSync(join(root, 'public/sample/images/hot-rails.webp')));

/** The first bytes of a PNG that says how large it is. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

describe('a picture', () => {
  const address = 'https://aurore-rail.example/news/a.webp';
  const subject = subjectOf(feedOf([good('a', { image_alt: 'A' }, { image: 'a.webp' })]));
  const looked = (image: Images extends ReadonlyMap<string, infer Found> ? Found : never) =>
    imageFindings(subject, new Map([[address, image]]));

  test('is named by where it is published', () => {
    expect(imagesOf(subject)).toEqual([{ value: address, path: 'items[0].image' }]);
  });

  test.each([
    ['image-missing', 'missing' as const],
    ['image-type', new TextEncoder().encode('<svg/>')],
    ['image-heavy', { bytes: 512 * 1024 + 1 }],
    ['image-large', png(4097, 10)],
  ])('has a finding where something is wrong: %s', (rule, image) => {
    expect(looked(image)).toMatchObject([
      { rule, level: 'warning', path: 'items[0].image', item: { id: 'a' } },
    ]);
  });

  test.each([
    ['a WebP', picture],
    ['the largest there may be', png(4096, 4096)],
  ])('has none where all is well: %s', (_, image) => {
    expect(looked(image)).toEqual([]);
  });

  test('that is too heavy is weighed in the unit of the limit', () => {
    const said = (bytes: number) => say({ rule: 'image-heavy', path: '', values: { bytes } }, 'en').reason;
    expect(said(1_920_000)).toContain('1,875 KiB; more than 512 KiB');
    expect(said(512 * 1024 + 1)).toContain('513 KiB; more than 512 KiB');
    const all = { rule: 'images-heavy', path: 'items', values: { bytes: 8 * 1024 ** 2 + 1 } } as const;
    expect(say(all, 'fr').reason).toMatch(/8,1\sMio ensemble/);
  });

  test('may be one too many: images-heavy', () => {
    const heavy = (n: number) =>
      imageFindings(
        subject,
        new Map(Array.from({ length: n }, (_, at) => [`https://a.example/${at}`, { bytes: 512 * 1024 }])),
      );
    expect(heavy(16)).toEqual([]);
    expect(heavy(17)).toMatchObject([{ rule: 'images-heavy', path: 'items' }]);
  });
});

describe('a link', () => {
  const page = 'https://aurore-rail.example/news/page';
  const subject = subjectOf(
    feedOf(
      [
        good(
          'a',
          { facts: [{ text: 'See https://a.example/in-a-text', source: `${page}#figures` }] },
          { url: 'page#top' },
        ),
      ],
      { links: [{ title: 'Guide', url: 'https://aurore-rail.example/guide' }] },
      { version: 'https://jsonfeed.org/version/1.1' },
    ),
  );
  const found = (answer: LinkAnswer) => linkFindings(subject, new Map([[page, answer]]));

  test('is tried once without its place in the page, wherever it stands', () => {
    expect(linksOf(subject).map(({ value, path }) => `${path} ${value}`)).toEqual([
      '_own_words.links[0].url https://aurore-rail.example/guide',
      `items[0].url ${page}`,
      `items[0]._own_words.facts[0].source ${page}`,
    ]);
  });

  test.each([
    ['link-broken', 'warning', { kind: 'broken', status: 404 }],
    ['link-broken', 'warning', { kind: 'broken' }],
    ['link-unsure', 'advice', { kind: 'unsure', status: 403 }],
    ['link-elsewhere', 'advice', { kind: 'elsewhere', host: 'b.example' }],
  ] as const)('has a finding wherever it stands: %s, %s', (rule, level, answer) => {
    const places = ['items[0].url', 'items[0]._own_words.facts[0].source'];
    expect(found(answer)).toMatchObject(places.map((path) => ({ rule, level, path, item: { id: 'a' } })));
  });

  test('that leads where it is said to has none', () => {
    expect(found({ kind: 'fine' })).toEqual([]);
  });
});
