import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('the gallery is in no build', () => {
  const files = globSync('.output/{chrome,firefox}-mv3/**/*.{html,js,css,json}');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('The shared pieces'))).toEqual([]);
});
