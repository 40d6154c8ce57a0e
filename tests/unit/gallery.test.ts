import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { pieces } from '../gallery/pieces.tsx';

test('the gallery shows every shared piece', () => {
  const files = globSync('components/ui/*.tsx', { cwd: join(import.meta.dirname, '../..') });
  const names = files.map((file) => basename(file, '.tsx'));
  // The gallery itself is a page.
  expect(pieces.map(({ name }) => name)).toEqual(
    expect.arrayContaining(names.filter((name) => name !== 'Page')),
  );
});
