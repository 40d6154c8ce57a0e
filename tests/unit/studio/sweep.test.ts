import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { studioDb } from '@/lib/studio/database.ts';
import { sweep } from '@/lib/studio/sweep.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-11-27T09:00:00Z');
const otherPages = vi.hoisted(() => vi.fn());

vi.mock('@/lib/browser/pages.ts', () => ({ otherPages }));

beforeEach(async () => {
  const item = (key: string, image: string, change = {}) =>
    ({
      key,
      feedId: 'f',
      file: { id: key, image: `images/${image}.webp` },
      updatedAt: 1,
      ...change,
    }) as const;
  await studioDb.items.bulkPut([
    item('here', 'here'),
    item('withdrawn', 'none', { file: { id: 'w' }, kept: { id: 'w', image: 'images/kept.webp' } }),
    item('deleted', 'deleted', { deletedAt: now - 29 * day }),
    item('long', 'long', { deletedAt: now - 31 * day }),
  ]);
  const image = (name: string, feedId = 'f') =>
    ({
      key: `${feedId}/images/${name}.webp`,
      feedId,
      name: `images/${name}.webp`,
      blob: new Blob([name]),
    }) as const;
  await studioDb.images.bulkPut([
    ...['here', 'kept', 'deleted', 'long', 'nobodys'].map((name) => image(name)),
    image('nobodys', 'g'),
  ]);
});

afterEach(async () => {
  await studioDb.delete();
  await studioDb.open();
});

const left = async () => ({
  items: (await studioDb.items.toCollection().primaryKeys()).toSorted(),
  images: (await studioDb.images.toCollection().primaryKeys()).toSorted(),
});

test('what can still be put back stays, with its picture; what cannot goes', async () => {
  otherPages.mockResolvedValue([]);
  await sweep('f', now);
  expect(await left()).toEqual({
    items: ['deleted', 'here', 'withdrawn'],
    images: ['f/images/deleted.webp', 'f/images/here.webp', 'f/images/kept.webp', 'g/images/nobodys.webp'],
  });
});

test('nothing goes while another page may still take something back', async () => {
  otherPages.mockResolvedValue([{ tab: 1 }]);
  const before = await left();
  await sweep('f', now);
  expect(await left()).toEqual(before);
});
