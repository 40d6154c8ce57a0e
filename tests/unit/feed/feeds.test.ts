import { describe, expect, test } from 'vitest';
import { parseFeed } from '@/lib/feed/index.ts';
import { base, feedFiles } from '../../feeds/index.ts';

test('there are more than 60 files, each with a name of its own', () => {
  expect(new Set(feedFiles.map(({ name }) => name)).size).toBe(feedFiles.length);
  expect(feedFiles.length).toBeGreaterThan(60);
});

describe('of a file', () => {
  test.each(feedFiles)('every good item is read, and each bad one told by its place: $name', (file) => {
    const { source, items, said = [] } = file;
    const read = parseFeed(typeof source === 'string' ? source : JSON.stringify(source), { base });
    expect(read.ok ? read.feed.items.map(({ id }) => id) : 'no feed').toEqual(items);
    expect(read.problems.map(({ key, path }) => `${key.replace('problem.', '')} ${path}`)).toEqual(said);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
