import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFeed } from '@/lib/feed/index.ts';

const root = join(import.meta.dirname, '../../..');
const source = readFileSync(join(root, 'lib/feed/sample/feed.json'), 'utf8');
const result = parseFeed(source, { base: 'https://aurore-rail.example/sample/feed.json' });

test('the sample feed has no problem at all', () => {
  expect(result).toMatchObject({ ok: true, problems: [] });
});

test('the sample shows a dozen rich suggestions in two languages, with images that ship', () => {
  if (!result.ok) throw new Error('no feed');
  const { items } = result.feed;
  expect(items.length).toBeGreaterThanOrEqual(12);
  expect(new Set(items.map((item) => item.language))).toEqual(new Set(['en', 'fr']));
  for (const item of items) {
    expect(item._own_words.why, item.id).toBeTruthy();
    expect(item._own_words.angles.length, item.id).toBeGreaterThanOrEqual(2);
    expect(item._own_words.facts.length, item.id).toBeGreaterThanOrEqual(1);
  }
  const images = items.flatMap((item) => item.image ?? []);
  expect(images.length).toBeGreaterThanOrEqual(1);
  for (const image of images)
    expect(existsSync(join(root, 'public', new URL(image).pathname)), image).toBe(true);
});
