import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '@/lib/studio/exchange/base64.ts';
import { readStudioFile, studioFileLimits, toStudioFile } from '@/lib/studio/exchange/file.ts';
import { hashesOf } from '@/lib/studio/exchange/history.ts';
import { merged } from '@/lib/studio/exchange/merge.ts';
import type { Project, StudioImage } from '@/lib/studio/records.ts';
import { anItem, anyProject, aProject, now } from '../a-project.ts';

// The smallest there is: one pixel.
const pixel = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
) as Uint8Array<ArrayBuffer>;

const image = (name: string, bytes: Uint8Array<ArrayBuffer> = pixel): StudioImage => ({
  key: `feed/${name}`,
  feedId: 'feed',
  name,
  blob: new Blob([bytes], { type: 'image/png' }),
});

const project: Project = aProject(
  [
    { ...anItem('a'), file: { ...anItem('a').file, image: 'images/a.png' } },
    anItem('b', {}, { held: true, kept: { id: 'b', image: 'images/b.png' } }),
    anItem('c', {}, { beforePause: { status: 'corrected' } }),
  ],
  {
    address: 'https://aurore-rail.example/feed.json',
    published: { source: '{}', at: 5, from: 'live', fingerprint: 'ab', liveSince: 4 },
  },
);
const images = [image('images/b.png'), image('images/a.png'), image('images/of-nothing.png')];

/** A file that is otherwise whole. */
const fileWith = async (fields: object): Promise<string> => {
  const { source } = await toStudioFile(project, images, now);
  return JSON.stringify({ ...JSON.parse(source), ...fields });
};

describe('Studio’s own file', () => {
  test('holds all that somebody needs to go on, and opens as it was', async () => {
    const { source, exchanged } = await toStudioFile(project, images, now);
    const read = readStudioFile(source);
    if (!read.ok) throw new Error(read.error);
    expect(read.project).toEqual({ ...project, feed: { ...project.feed, exchanged } });
    expect(read.images.map(({ name, key, feedId }) => [name, key, feedId])).toEqual([
      ['images/a.png', 'feed/images/a.png', 'feed'],
      ['images/b.png', 'feed/images/b.png', 'feed'],
    ]);
    for (const { blob } of read.images) {
      expect(blob.type).toBe('image/png');
      expect(new Uint8Array(await blob.arrayBuffer())).toEqual(pixel);
    }
    expect(read.savedAt).toBe('2026-11-27T14:42:00.000Z');
    expect(read.damaged).toEqual({ items: 0, images: 0 });
  });

  test('is the same for the same feed, but for its date', async () => {
    const one = await toStudioFile(project, images, now);
    const other = await toStudioFile(project, images.toReversed(), now + 1000);
    expect(other.source).toBe(one.source.replace(':00.000Z', ':01.000Z'));
  });

  test('has nothing that is deleted', async () => {
    const deleted = { ...anItem('gone', { why: 'a secret' }), deletedAt: 5 };
    const { source } = await toStudioFile({ ...project, items: [...project.items, deleted] }, [], now);
    expect(source).not.toContain('a secret');
    expect(source).not.toContain('deletedAt');
  });

  test('knows that what is in it was seen', async () => {
    const { exchanged } = await toStudioFile(project, images, now);
    for (const [key, hash] of Object.entries(hashesOf(project))) expect(exchanged[key]).toEqual([hash]);
    const { project: again } = merged(
      project,
      { ...project, feed: { ...project.feed, exchanged } },
      {
        newKey: () => 'new',
        now,
        titled: (title) => title,
      },
    );
    expect(again.items).toEqual(project.items);
  });

  test('gives back any feed', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, async (any) => {
        const read = readStudioFile((await toStudioFile(any, [], now)).source);
        expect(read.ok && read.project.items).toEqual(any.items);
        expect(read.ok && read.project.feed.head).toEqual(any.feed.head);
        expect(read.ok && hashesOf(read.project)).toEqual(hashesOf(any));
      }),
    );
  });
});

describe('a file that somebody opens', () => {
  const deep = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`);
  const refused: [what: string, source: () => string | Promise<string>, error: string][] = [
    ['is no JSON', () => 'PK\u0003\u0004', 'not_json'],
    ['is cut off', async () => (await toStudioFile(project, images, now)).source.slice(0, -100), 'not_json'],
    ['is a feed', () => '{"title": "Aurore Rail", "items": []}', 'not_studio'],
    ['is a list', () => '[]', 'not_studio'],
    ['is of a newer Studio', () => '{"format": "own-words-studio", "version": 2}', 'newer'],
    ['has no version', () => fileWith({ version: '1' }), 'damaged'],
    ['has no feed', () => fileWith({ feed: undefined }), 'damaged'],
    ['has a feed without a head', () => fileWith({ feed: { ...project.feed, head: 'x' } }), 'damaged'],
    ['has a feed that is too deep', () => fileWith({ feed: { ...project.feed, head: { deep } } }), 'damaged'],
    ['has no list of suggestions', () => fileWith({ items: {} }), 'damaged'],
    [
      'has too many suggestions',
      () => fileWith({ items: Array(studioFileLimits.items + 1).fill(0) }),
      'too_big',
    ],
    [
      'has too many pictures',
      () => fileWith({ images: Array(studioFileLimits.images + 1).fill(0) }),
      'too_big',
    ],
    ['is too long', () => ' '.repeat(studioFileLimits.length + 1), 'too_big'],
  ];

  test.each(refused)('is refused if it %s', async (_, source, error) => {
    expect(readStudioFile(await source())).toEqual({ ok: false, error });
  });

  test('loses of its suggestions those alone that are damaged, and says how many', async () => {
    const good = { key: 'a', file: { id: 'a' }, updatedAt: 1 };
    const items = [
      good,
      null,
      { ...good },
      { key: 'b', file: [], updatedAt: 1 },
      { key: 'c', updatedAt: 1 },
      { ...good, key: 'd', file: { deep } },
    ];
    const read = readStudioFile(await fileWith({ items }));
    expect(read).toMatchObject({
      ok: true,
      project: { items: [{ key: 'a', feedId: 'feed' }] },
      damaged: { items: 5 },
    });
  });

  test('loses of its pictures those alone that are none, whatever they claim to be', async () => {
    const data = toBase64(pixel);
    const html = toBase64(new TextEncoder().encode('<script>'));
    const list = [
      { name: 'a.png', type: 'text/html', data },
      { name: 'b.png', type: 'image/png', data: html },
      { name: 'c.png', type: 'image/png', data: '%%%' },
      { name: '', type: 'image/png', data },
      { name: 'a.png', type: 'image/png', data },
      { name: 'd.png', data: `${data}${'A'.repeat(studioFileLimits.imageBytes * 1.4)}` },
    ];
    const read = readStudioFile(await fileWith({ images: list }));
    expect(read).toMatchObject({ ok: true, damaged: { images: 5 } });
    expect(read.ok && read.images.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['a.png', 'image/png'],
    ]);
  });

  test('throws nothing, whatever is in it', () => {
    fc.assert(
      fc.property(fc.anything(), fc.json(), (any, json) => {
        const source = JSON.stringify({
          format: 'own-words-studio',
          version: 1,
          feed: project.feed,
          items: any,
          images: [any],
        });
        expect(readStudioFile(source).ok).toBeTypeOf('boolean');
        expect(readStudioFile(json).ok).toBe(false);
      }),
    );
  });
});

test('bytes of any length are the same text as Node makes of them, and the same bytes again', () => {
  for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  }
  expect(fromBase64('no Base64!')).toBeUndefined();
});

test.each([
  ['a key with a slash', { key: 'a/b' }],
  ['no key', { key: '' }],
  ['the key of the feed’s own fields', { key: 'head' }],
  ['a time that no clock shows', { updatedAt: 1e300 }],
])('a suggestion with %s costs itself only', (_, odd) => {
  const item = (more: object) => ({ key: 'one', file: { id: 'one' }, updatedAt: 1, ...more });
  const read = readStudioFile(odds({}, [item({}), item({ key: 'two', ...odd })]));
  expect(read).toMatchObject({ ok: true, damaged: { items: 1 } });
});

test.each([[{ id: '' }], [{ id: 'a/b' }], [{ updatedAt: 1e300 }], [{ createdAt: -1e300 }]])(
  'a feed with %j is damaged',
  (odd) => expect(readStudioFile(odds(odd, []))).toEqual({ ok: false, error: 'damaged' }),
);

test.each(['javascript:alert(1)', 'mailto:a@b.example', 'feed.json', 'http://['])(
  'the address %s, where no feed is, is left out',
  (address) => {
    const read = readStudioFile(odds({ address }, []));
    expect(read.ok && read.project.feed.address).toBeUndefined();
  },
);

function odds(feed: object, items: object[]): string {
  const whole = { id: 'f', head: { title: 'Aurore Rail' }, createdAt: 1, updatedAt: 1, ...feed };
  return JSON.stringify({ format: 'own-words-studio', version: 1, feed: whole, items, images: [] });
}
