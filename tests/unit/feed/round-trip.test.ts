import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '@/lib/feed/index.ts';
import sample from '@/lib/feed/sample/feed.json';

const base = 'https://aurore-rail.example/feed.json';

/** Words in several scripts, and what people and programs leave in files: blanks, marks that hide, halves of letters. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  fc.constantFrom(
    '',
    '  ',
    'A\u202eB',
    'a\u200bb',
    '\ud83d',
    'é'.normalize('NFD'),
    'Line\r\nbreak',
    '👨‍👩‍👧',
    '<b>x</b>',
  ),
);
const link = fc.oneof(
  fc.constantFrom(
    'https://aurore-rail.example/a?utm_content=x',
    '/relative',
    'javascript:alert(1)',
    'http://a.example/',
  ),
  fc.webUrl({ validSchemes: ['https'] }),
);
const instant = fc.oneof(
  fc.constantFrom(
    '2026-11-23',
    '2026-11-23T09:00',
    '2026-11-23T09:00:00+0100',
    '2026-02-30T00:00:00Z',
    'soon',
    '',
  ),
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString()),
);
/** Anything at all, where something else belongs. */
const odd = fc.jsonValue({ maxDepth: 3 });
const or = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 9, arbitrary: value }, odd);
const list = (of: fc.Arbitrary<unknown>) => or(fc.array(or(of), { maxLength: 4 }));

const own = fc.record(
  {
    kind: or(fc.constantFrom('product', 'culture', 'industry')),
    promotional: or(fc.boolean()),
    why: or(text),
    angles: list(text),
    facts: list(fc.record({ text, source: text })),
    suggestions: list(fc.record({ network: text, language: fc.constantFrom('en', 'fr', 'x'), text })),
    keep: list(text),
    hashtags: list(text),
    starts_at: or(instant),
    expires_at: or(instant),
    status: or(fc.constantFrom('live', 'Paused', 'corrected', 'WITHDRAWN')),
    note: or(text),
    rewarded: or(fc.boolean()),
    image_alt: or(text),
  },
  { requiredKeys: [] },
);
const item = fc.record(
  {
    id: or(fc.oneof(text, fc.integer())),
    title: or(text),
    summary: or(text),
    content_text: or(text),
    content_html: or(text),
    url: or(link),
    external_url: or(link),
    image: or(link),
    language: or(fc.constantFrom('en', 'fr-CA', 'zz', 'x')),
    tags: list(text),
    date_published: or(instant),
    _own_words: or(own),
  },
  { requiredKeys: [] },
);
const feed = fc.record(
  {
    title: or(text),
    description: or(text),
    language: or(fc.constant('fr')),
    items: list(item),
    _own_words: odd,
  },
  { requiredKeys: [] },
);

describe('a feed, whatever is in it', () => {
  test('never throws, and what was read of it is written and read again as it is, with nothing to repair', () => {
    fc.assert(
      fc.property(feed, (source) => {
        const read = parseFeed(JSON.stringify(source), { base });
        if (!read.ok) return;
        const again = parseFeed(JSON.stringify(read.feed), { base });
        expect(again).toMatchObject({ ok: true, feed: read.feed });
        const repaired = again.problems.filter(({ key }) => !/no_items|keep_beyond_bounds/.test(key));
        expect(repaired).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('never throws for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (source) => void parseFeed(source)));
  });

  test('keeps every good item, wherever the bad ones stand, and names each of those by its place', () => {
    const good = fc.integer({ min: 1, max: 99 }).map((n) => ({ id: `good-${n}`, title: `Title ${n}` }));
    const bad = fc.constantFrom<unknown>(
      null,
      7,
      'text',
      [],
      {},
      { id: 'x' },
      { title: 'No id' },
      { id: [], title: 'x' },
    );
    const items = fc
      .uniqueArray(good, { selector: ({ id }) => id, maxLength: 8 })
      .chain((all) =>
        fc
          .array(bad, { maxLength: 8 })
          .chain((others) =>
            fc.shuffledSubarray([...all, ...others], { minLength: all.length + others.length }),
          ),
      );
    fc.assert(
      fc.property(items, (all) => {
        const read = parseFeed(JSON.stringify({ title: 'News', items: all }));
        const isGood = (one: unknown) =>
          typeof one === 'object' && one !== null && 'id' in one && `${one.id}`.startsWith('good');
        const expected = all.filter(isGood).map((one) => (one as { id: string }).id);
        expect(read.ok && read.feed.items.map(({ id }) => id)).toEqual(expected);
        for (const [at, one] of all.entries())
          if (!isGood(one))
            expect(read.problems.map(({ path }) => path.split('.')[0])).toContain(`items[${at}]`);
      }),
    );
  });

  test('the sample is read, written and read again as it is', () => {
    const read = parseFeed(JSON.stringify(sample), { base });
    expect(read.problems).toEqual([]);
    expect(read.ok && parseFeed(JSON.stringify(read.feed), { base })).toEqual(read);
  });
});
