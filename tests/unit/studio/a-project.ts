import fc from 'fast-check';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import type { Project, StudioFeed, StudioItem } from '@/lib/studio/records.ts';

export const now = Date.parse('2026-11-27T14:42:00Z');
export const zone = 'Europe/Paris';

export function anItem(id: string, own: JsonObject = {}, rest: Partial<StudioItem> = {}): StudioItem {
  return {
    key: `key-${id}`,
    feedId: 'feed',
    file: { id, title: `Title of ${id}`, _own_words: { angles: [`What did ${id} see?`], ...own } },
    updatedAt: 1,
    ...rest,
  };
}

export function aProject(items: StudioItem[], feed: Partial<StudioFeed> = {}): Project {
  return {
    feed: {
      id: 'feed',
      head: {
        title: 'Aurore Rail',
        language: 'en',
        _own_words: { contact: 'communications@aurore-rail.example' },
      },
      order: items.map(({ key }) => key),
      createdAt: 1,
      updatedAt: 1,
      ...feed,
    },
    items,
  };
}

/** A feed's file as Studio holds it once it is opened. */
export function opened(source: string): Project {
  const { items, ...head } = JSON.parse(source) as { items: JsonObject[] };
  return aProject(
    items.map((file, index) => ({ key: `opened-${index}`, feedId: 'feed', file, updatedAt: 1 })),
    { head: head as JsonObject },
  );
}

/** Every text in a value, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const words = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom('', '  ', 'Équipe de nuit', '\ud83d', 'a\u200bb'),
);
const odd = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
const instant = fc.constantFrom('2026-01-01T00:00:00Z', '2027-06-30T23:59:59+02:00', 'soon', '');

const file = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    title: words,
    content_text: words,
    image: fc.constantFrom('images/a.webp', 'images/b.png', '../c.webp', ''),
    language: fc.constantFrom('en', 'fr', ''),
    _own_words: fc.record(
      {
        angles: fc.array(words, { maxLength: 3 }),
        facts: fc.array(fc.record({ text: words, source: words }), { maxLength: 2 }),
        status: fc.constantFrom('live', 'paused', 'corrected', 'withdrawn', 'odd'),
        note: words,
        starts_at: instant,
        expires_at: instant,
        unknown: odd,
      },
      { requiredKeys: [] },
    ),
    unknown: odd,
  },
  { requiredKeys: ['id'] },
) as fc.Arbitrary<JsonObject>;

const head = fc.record(
  {
    title: words,
    description: words,
    _own_words: fc.record(
      {
        charter: fc.record({ title: words, rules: fc.array(fc.record({ do: words, why: words })) }),
        disclosure: fc.dictionary(fc.constantFrom('en', 'fr', 'de'), words),
        unknown: odd,
      },
      { requiredKeys: [] },
    ),
    icon: words,
    unknown: odd,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<JsonObject>;

const item = fc.record(
  { key: fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6'), file, held: fc.boolean(), kept: file },
  { requiredKeys: ['key', 'file'] },
);

/** Any feed in Studio, of two people who have made theirs apart. */
export const anyProject: fc.Arbitrary<Project> = fc
  .tuple(
    head,
    fc.uniqueArray(item, { selector: ({ key }) => key, maxLength: 6 }),
    fc.option(fc.constantFrom('https://aurore-rail.example/feed.json', 'http://localhost:8080/feed.json'), {
      nil: undefined,
    }),
  )
  .map(([written, items, address]) =>
    aProject(
      items.map((one) => ({ ...one, feedId: 'feed', updatedAt: 1 })),
      { head: written, ...(address && { address }) },
    ),
  );
