import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintFeed, say } from '@/lib/feed/lint/index.ts';
import { feedFiles, base as feedsBase } from '../../../feeds/index.ts';
import { base, commitments, feedOf, good, lint, now, placesOf } from './support.ts';

const root = join(import.meta.dirname, '../../../..');
const sample = readFileSync(join(root, 'lib/feed/sample/feed.json'), 'utf8');

describe('what reading reports', () => {
  test('is a finding, too, with its place, its item and its level', () => {
    const found = lint(feedOf([good('aaaa'), { id: 7 }, good('cccc', {}, { url: 'http://a.example/' })]));
    expect(found.map(({ rule, level, path, item }) => [rule, level, path, item?.id])).toEqual([
      ['problem.item_empty', 'error', 'items[1]', '7'],
      ['problem.unsafe_link', 'warning', 'items[2].url', 'cccc'],
      ['problem.number_as_id', 'advice', 'items[1].id', '7'],
    ]);
  });

  test('of a time without a zone is the rule on zones', () => {
    const feed = feedOf([good('a', { expires_at: '2027-01-01 09:00' })]);
    expect(placesOf('problem.date_without_zone', feed)).toEqual(['items[0]._own_words.expires_at']);
  });

  test.each([
    ['not JSON', '{', 'problem.not_json'],
    ['a page', '<html>', 'problem.html'],
    ['no feed', '[]', 'problem.not_a_feed'],
  ])('of a file that is %s is all there is to say', (_, source, rule) => {
    expect(lintFeed(source, { now })).toEqual([{ rule, level: 'error', path: '' }]);
  });
});

describe('a place', () => {
  test('is that of the file, where items and entries before it were left out', () => {
    const facts = [{ text: 7 }, null, 'Bare', { text: 'B', source: 'Us' }, { text: 'C' }];
    const feed = feedOf([null, { id: 'none' }, good('a', { facts })]);
    expect(placesOf('no-source', feed)).toEqual([
      'items[2]._own_words.facts[2].source',
      'items[2]._own_words.facts[4].source',
    ]);
  });

  test('without an address is told for relative pictures and for those of one origin', () => {
    const images = ['a.webp', 'https://aurore-rail.example/b.webp', 'https://elsewhere.example/c.webp'];
    const feed = feedOf(
      images.map((image, at) => good('abc'.charAt(at).repeat(4), { image_alt: 'A' }, { image })),
    );
    expect(placesOf('problem.image_elsewhere', feed, { base: undefined })).toEqual(['items[2].image']);
  });
});

test('what matters most comes first', () => {
  const feed = feedOf([good('aaaa', { expires_at: undefined, why: undefined }), { title: 'B' }]);
  expect(lint(feed).map(({ level }) => level)).toEqual(['error', 'warning', 'advice']);
});

test('within one level what comes first in the file comes first, and what is missing from a place after it', () => {
  const feed = {
    items: [
      good('aaaa', { why: undefined, kind: 'fun', facts: ['Bare', 'B'] }),
      good('bbbb', { kind: 'fun' }),
    ],
    language: 'english please',
    _own_words: { charter: { commitments }, contacts: 'Us' },
    title: 7,
  };
  const found = lint(feed).filter(({ level }) => level === 'warning');
  expect(found.map(({ path }) => path)).toEqual([
    'items[0]._own_words.facts[0].source',
    'items[0]._own_words.facts[1].source',
    'items[0]._own_words.kind',
    'items[0]._own_words.why',
    'items[1]._own_words.kind',
    'language',
    '_own_words.contacts',
    'title',
  ]);
});

test('a language is asked for once where no suggestion has one, else where it is missing', () => {
  const items = [good('aaaa'), good('bbbb', {}, { language: 'fr' })];
  expect(placesOf('no-language', { ...feedOf(items), language: undefined })).toEqual(['items[0].language']);
  expect(placesOf('no-language', { ...feedOf([items[0]]), language: undefined })).toEqual(['language']);
});

test('the sample feed has neither an error nor a warning', () => {
  const found = lintFeed(sample, { base: 'https://aurore-rail.example/sample/feed.json', now });
  expect(found.filter(({ level }) => level !== 'advice')).toEqual([]);
});

test('nothing at all is to be said of the worked example in docs/feed-format.md', () => {
  const page = readFileSync(join(root, 'docs/feed-format.md'), 'utf8');
  const [, example = ''] = /```json\n(\{\n {2}"version"[\s\S]*?)```/.exec(page) ?? [];
  expect(lintFeed(example, { base, now })).toEqual([]);
});

describe('the linter never throws', () => {
  test.each(feedFiles)('whatever file it is given: $name', ({ source }) => {
    const text = typeof source === 'string' ? source : JSON.stringify(source);
    const found = lintFeed(text, { base: feedsBase, now, previous: sample });
    for (const finding of found) expect(say(finding, 'fr').repair).not.toBe('');
    expect(lintFeed(text, { base: feedsBase, now, previous: sample })).toEqual(found);
  });

  test('and says the same of the same file, whatever stands in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('https://a.example/?gclid=1', '2026-11-23'),
    );
    const value = fc.oneof(text, fc.jsonValue({ maxDepth: 2 }), fc.array(text, { maxLength: 3 }));
    const names = ['id', 'title', 'url', 'image', 'language', 'summary', 'content_text'];
    const own = [
      'facts',
      'angles',
      'suggestions',
      'starts_at',
      'expires_at',
      'status',
      'supersedes',
      'kind',
      'note',
    ];
    const recordOf = (keys: string[]) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
    const item = fc
      .tuple(recordOf(names), recordOf(own))
      .map(([plain, _own_words]) => ({ ...plain, _own_words }));
    const head = recordOf(['phrases', 'charter', 'leaders', 'mix', 'links']);
    const feed = fc.record({
      title: value,
      _own_words: head,
      items: fc.array(fc.oneof(item, value), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(feed, feed, fc.array(text), (one, other, confidential) => {
        const options = { base, now, previous: JSON.stringify(other), confidential };
        const found = lintFeed(JSON.stringify(one), options);
        for (const finding of found) say(finding, 'en');
        expect(lintFeed(JSON.stringify(one), options)).toEqual(found);
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => void lintFeed(source, { now, base: source })),
    );
  });
});

describe('500 suggestions', () => {
  const words = Array.from({ length: 5000 }, (_, at) =>
    Array.from(String(at * 7919), (digit) => 'abcdefghij'.charAt(Number(digit))).join(''),
  );
  let state = 1;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const text = (n: number) =>
    Array.from({ length: n }, () => words[(chance() >>> 8) % words.length]).join(' ');
  const items = Array.from({ length: 500 }, (_, at) =>
    good(
      `n${at}`,
      { why: text(30), angles: [text(30)], suggestions: [{ text: text(80) }] },
      {
        title: text(8),
      },
    ),
  );

  test('are told apart, and the same ones found, in a few seconds of computing at most', () => {
    // Computing, not waiting: a busy computer takes longer for the same.
    const begun = process.cpuUsage();
    expect(placesOf('near-identical', feedOf(items))).toEqual([]);
    const same = items.map((item, at) => ({
      ...items[0],
      id: `m${at}`,
      title: (item as { title: string }).title,
    }));
    expect(placesOf('near-identical', feedOf(same))).toHaveLength(499);
    const { user, system } = process.cpuUsage(begun);
    expect(user + system).toBeLessThan(8_000_000);
  });
});
