import fc from 'fast-check';
import { Inflate, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { bundle, bundleLimits, unbundle } from '@/lib/studio/publish/bundle.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const feed = (...images: string[]) =>
  JSON.stringify({ title: 'Aurore Rail', items: images.map((image, index) => ({ id: `${index}`, image })) });
const picture = new Uint8Array([1, 2, 3]);

/** A zip as other programs make it. */
function zip(files: Record<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? bytesOf(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/** With another number at every entry of the directory. */
function claiming(bytes: Uint8Array<ArrayBuffer>, field: number, value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
  return bytes;
}

const sizeClaimed = 24;

describe('one download of a feed', () => {
  test('has the pictures that the file names, and no others', () => {
    const source = feed('images/a.webp');
    const images = [
      { name: 'images/b.webp', bytes: picture },
      { name: 'images/a.webp', bytes: picture },
    ];
    expect(unbundle(bundle(source, images))).toEqual({
      ok: true,
      source,
      images: [{ name: 'images/a.webp', bytes: picture }],
    });
  });

  test('has the same bytes for the same content, in whatever order it comes', () => {
    const images = ['images/a.webp', 'images/b.webp'].map((name) => ({ name, bytes: picture }));
    const source = feed('images/b.webp', 'images/a.webp');
    expect(bundle(source, images)).toEqual(bundle(source, images.toReversed()));
  });

  test('leaves pictures as they are, which are as small as they get', () => {
    const bytes = new Uint8Array(10_000);
    expect(bundle(feed('a.webp'), [{ name: 'a.webp', bytes }]).length).toBeGreaterThan(10_000);
  });

  test('opens as what it was made of', () => {
    const name = fc.constantFrom(
      'images/a.webp',
      'images/nuit d’été.png',
      'b.jpg',
      'images/x/100%25.webp',
      'images/日.webp',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ name, bytes: fc.uint8Array() }), { selector: (image) => image.name }),
        fc.string(),
        (images, title) => {
          const source = `${JSON.stringify({ title, items: images.map((image) => ({ image: image.name })) })}\n`;
          expect(unbundle(bundle(source, images))).toEqual({ ok: true, source, images });
        },
      ),
    );
  });

  test.each([
    '../a.webp',
    '/etc/a.webp',
    'https://elsewhere.example/a.webp',
    'images/%2e%2e/%2e%2e/a',
    '..',
    '',
    'images/',
    '__proto__',
    'feed.json',
  ])('never has a file called %s', (name) => {
    const packed = bundle(feed(name), [{ name, bytes: picture }]);
    expect(unbundle(packed)).toMatchObject({ ok: true });
    expect(packed.length).toBe(bundle(feed(name), []).length);
  });

  test('has a picture that the file names by its whole address at its place beside the file', () => {
    const name = 'https://aurore-rail.example/news/images/a.webp';
    const source = JSON.stringify({
      feed_url: 'https://aurore-rail.example/news/feed.json',
      items: [{ image: name }],
    });
    const packed = bundle(source, [{ name, bytes: picture }]);
    expect(new TextDecoder().decode(packed)).toContain('\u0000images/a.webp');
    expect(unbundle(packed)).toEqual({ ok: true, source, images: [{ name, bytes: picture }] });
  });
});

describe('a zip that somebody opens', () => {
  const opens: [what: string, files: Record<string, string | Uint8Array>][] = [
    ['in folders', { 'site/news/feed.json': feed('images/a.webp'), 'site/news/images/a.webp': picture }],
    [
      'beside other JSON',
      { 'package.json': '{}', 'feed.json': feed('images/a.webp'), 'images/a.webp': picture },
    ],
    ['under another name', { 'aurore.json': feed('images/a.webp'), 'images/a.webp': picture }],
    [
      'from a Mac',
      {
        'feed.json': feed('images/a.webp'),
        'images/a.webp': picture,
        '__MACOSX/._feed.json': 'x',
        '.x.json': '',
      },
    ],
    [
      'with slashes of Windows',
      { 'news\\feed.json': feed('images/a.webp'), 'news\\images\\a.webp': picture },
    ],
    [
      'with names in other words for the same place',
      { 'feed.json': feed('images/a.webp', './images/a.webp?v=2'), 'images/a.webp': picture },
    ],
  ];

  test.each(opens)('may have its feed %s', (_, files) => {
    const opened = unbundle(zip(files));
    expect(opened.ok && opened.images[0]).toEqual({ name: 'images/a.webp', bytes: picture });
    expect(opened.ok && opened.images.length).toBe(/v=2/.test(JSON.stringify(files)) ? 2 : 1);
  });

  test('may say the size of a file behind it, as those do that are written in one go', () => {
    const chunks: Uint8Array[] = [];
    const stream = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, content] of Object.entries({
      'feed.json': bytesOf(feed('a.webp')),
      'a.webp': picture,
    })) {
      const entry = new ZipDeflate(name);
      stream.add(entry);
      entry.push(content, true);
    }
    stream.end();
    expect(unbundle(new Uint8Array(Buffer.concat(chunks)))).toEqual({
      ok: true,
      source: feed('a.webp'),
      images: [{ name: 'a.webp', bytes: picture }],
    });
  });

  test('may be without a picture that the feed names', () => {
    expect(unbundle(zip({ 'feed.json': feed('a.webp') }))).toMatchObject({ ok: true, images: [] });
  });

  const many = Object.fromEntries(
    Array.from({ length: bundleLimits.files + 1 }, (_, at) => [`${at}.txt`, '']),
  );
  const refused: [what: string, error: string, make: () => Uint8Array<ArrayBuffer>][] = [
    ['is none', 'not_zip', () => bytesOf('{"items": []}')],
    ['is empty', 'not_zip', () => new Uint8Array()],
    ['is cut off', 'not_zip', () => zip({ 'feed.json': feed() }).slice(0, -30)],
    ['has lost its beginning', 'damaged', () => zip({ 'feed.json': feed() }).fill(0, 0, 8)],
    ['has no feed', 'no_feed', () => zip({ 'images/a.webp': picture })],
    ['has two feeds', 'several_feeds', () => zip({ 'en/feed.json': feed(), 'fr/feed.json': feed() })],
    ['has too many files', 'too_big', () => zip({ 'feed.json': feed(), ...many })],
    [
      'has a feed that claims to be too long',
      'too_big',
      () => claiming(zip({ 'feed.json': feed() }), sizeClaimed, bundleLimits.feed + 1),
    ],
    [
      'packs more than it claims',
      'damaged',
      () => claiming(zip({ 'feed.json': feed() + ' '.repeat(999) }), sizeClaimed, 100),
    ],
    [
      'packs less than it claims',
      'damaged',
      () => claiming(zip({ 'feed.json': feed() }), sizeClaimed, 100_000),
    ],
    ['is packed in a way we do not know', 'damaged', () => claiming(zip({ 'feed.json': feed() }), 10, 12)],
  ];

  test.each(refused)('is refused if it %s', (_, error, make) => {
    expect(unbundle(make())).toEqual({ ok: false, error });
  });

  test('is refused if its pictures are too much together', () => {
    const half = new Uint8Array(bundleLimits.images / 2 + 1);
    const packed = zip({ 'feed.json': feed('a.webp', 'b.webp'), 'a.webp': half, 'b.webp': half });
    expect(packed.length).toBeLessThan(100_000);
    expect(unbundle(packed)).toEqual({ ok: false, error: 'too_big' });
  });

  test('is refused before a bomb in it goes off, whatever the bomb says of itself', () => {
    const bomb = zip({ 'feed.json': new Uint8Array(128 * 1024 * 1024) });
    expect(unbundle(bomb)).toEqual({ ok: false, error: 'too_big' });
    const lying = claiming(bomb, sizeClaimed, 1000);
    const push = vi.spyOn(Inflate.prototype, 'push');
    expect(unbundle(lying)).toEqual({ ok: false, error: 'damaged' });
    const pushed = push.mock.calls.reduce((sum, [bytes]) => sum + bytes.length, 0);
    push.mockRestore();
    // What was not unpacked any more is nearly all of it.
    expect(pushed).toBeGreaterThan(0);
    expect(pushed).toBeLessThan(bomb.length / 4);
  });

  test('is refused or opened, and nothing is thrown, wherever it is damaged', () => {
    const whole = zip({ 'feed.json': feed('a.webp'), 'a.webp': picture });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const damaged = whole.slice();
        damaged[at] = value;
        expect(unbundle(damaged).ok).toBeTypeOf('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
