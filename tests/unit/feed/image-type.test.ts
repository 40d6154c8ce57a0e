import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imageType } from '@/lib/feed/image-type.ts';

const root = join(import.meta.dirname, '../../..');

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(readFileSync(join(root, 'public/icon/16.png')));
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

test('an image is known by its own bytes', () => {
  expect(imageType(png(16, 16))).toBe('image/png');
  expect(imageType(new Uint8Array(readFileSync(join(root, 'public/sample/images/hot-rails.webp'))))).toBe(
    'image/webp',
  );
});

test('an image that claims more than 4,096 pixels is refused', () => {
  expect(imageType(png(4096, 4096))).toBe('image/png');
  expect(imageType(png(30_000, 10))).toBeUndefined();
  expect(imageType(png(10, 4097))).toBeUndefined();
});

test.each([
  ['an SVG, which can carry script', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
  ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000'],
  ['a web page', '<!doctype html>'],
  ['nothing', ''],
])('%s is no image of a feed', (_, source) => {
  expect(imageType(new TextEncoder().encode(source))).toBeUndefined();
});
