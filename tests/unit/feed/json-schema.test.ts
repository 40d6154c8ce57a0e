import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { descriptions } from '@/lib/feed/describe.ts';
import { feedJsonSchema, fieldsOf } from '@/lib/feed/json-schema.ts';
import sample from '@/lib/feed/sample/feed.json';

const root = join(import.meta.dirname, '../../..');
const schema = feedJsonSchema();

describe('the JSON Schema of a feed', () => {
  test('is the one in docs: `npm run feed:schema` writes it', () => {
    expect(JSON.parse(readFileSync(join(root, 'docs/feed.schema.json'), 'utf8'))).toEqual(schema);
  });

  test('says of each field what it is for, and of nothing else', () => {
    expect(Object.keys(descriptions)).toEqual(fieldsOf(schema));
  });

  test('the page about the format names every field', () => {
    const page = readFileSync(join(root, 'docs/feed-format.md'), 'utf8');
    const names = fieldsOf(schema).map((place) => place.split('.').at(-1)?.replace('[]', '') ?? '');
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  const validator = fromJSONSchema(schema as never);
  const accepts = (feed: object) => validator.safeParse(feed).success;
  const item = { id: 'a', title: 'A' };

  test('takes the sample, and a plain JSON Feed with fields of its own', () => {
    expect(validator.safeParse(sample)).toMatchObject({ success: true });
    expect(
      accepts({ title: 'News', feed_url: 'https://a.example/f', items: [{ ...item, authors: [] }] }),
    ).toBe(true);
  });

  test.each([
    ['no items', { title: 'News' }],
    ['an item without id', { title: 'News', items: [{ title: 'A' }] }],
    ['a slip in a name', { title: 'News', items: [{ ...item, _own_words: { angels: ['Why?'] } }] }],
    ['a status there is not', { title: 'News', items: [{ ...item, _own_words: { status: 'gone' } }] }],
    ['a title that is too long', { title: 'x'.repeat(301), items: [] }],
    ['more items than may be', { title: 'News', items: Array.from({ length: 501 }, () => item) }],
  ])('marks %s', (_, feed) => {
    expect(accepts(feed)).toBe(false);
  });
});
