import { expect, test } from 'vitest';
import { limits } from '@/lib/feed/format.ts';
import { parseFeed } from '@/lib/feed/index.ts';

function nested(depth: number): unknown {
  return depth === 0 ? 'deep' : [nested(depth - 1)];
}

/** The problems of a feed whose one item has these fields besides an id and a title. */
function problemsOf(fields: object): string[] {
  return problemsOfFeed({ title: 'Example', items: [{ id: 'a', title: 'A', ...fields }] });
}

function problemsOfFeed(feed: object): string[] {
  const { problems } = parseFeed(JSON.stringify(feed), { base: 'https://feeds.example/feed.json' });
  return problems.map(({ level, path, key }) => `${level} ${path} ${key}`);
}

test('a feed without a title takes its host’s name, and one without items is read', () => {
  expect(problemsOfFeed({ items: [] })).toEqual([
    'warning title problem.no_title',
    'warning items problem.no_items',
  ]);
});

test.each([
  [
    'more of one’s own than may be asked for',
    { minimum_own: 0.8 },
    'warning _own_words.minimum_own problem.minimum_beyond_bounds',
  ],
  [
    'a mix in percent',
    { mix: { product: 20, promotional_max: 30 } },
    'info _own_words.mix problem.mix_in_percent',
  ],
  [
    'a phrase to watch about strikes',
    { phrases: [{ match: 'world-class' }, { match: 'on strike' }] },
    'warning _own_words.phrases[1] problem.phrase_policed',
  ],
])('%s is mended and reported', (_, own, said) => {
  expect(problemsOfFeed({ title: 'N', items: [{ id: 'a', title: 'A' }], _own_words: own })).toEqual([said]);
});

test('a phrase about unions, strikes, pay, working conditions, health or harassment is not kept', () => {
  const phrases = [{ match: 'syndicat' }, { match: 'world-class' }, { match: 'Überstunden' }];
  const source = JSON.stringify({ title: 'N', items: [], _own_words: { phrases } });
  const read = parseFeed(source);
  expect(read.ok && read.feed._own_words.phrases).toEqual([{ match: 'world-class' }]);
});

test.each([
  ['a number as id', { id: 7 }, 'info items[0].id', 'problem.number_as_id'],
  ['only HTML', { content_html: '<p>Hello</p>' }, 'info items[0].content_html', 'problem.wording_from_html'],
  ['an id that is none', { id: {} }, 'error items[0]', 'problem.item_invalid'],
  [
    'a date without its zone',
    { date_published: '2026-11-01' },
    'warning items[0].date_published',
    'problem.date_without_zone',
  ],
  [
    'a link with a password',
    { url: 'https://a:b@c.example/' },
    'warning items[0].url',
    'problem.unsafe_link',
  ],
  [
    'too many names to keep',
    { _own_words: { keep: new Array(21).fill('A') } },
    'warning items[0]._own_words.keep[20]',
    'problem.keep_beyond_bounds',
  ],
  [
    'too many questions',
    { _own_words: { angles: new Array(limits.pointsPerItem + 1).fill('Why?') } },
    'warning items[0]._own_words',
    'problem.too_many_points',
  ],
  [
    'nesting without end',
    { _own_words: { about: nested(20) } },
    'warning items[0]._own_words.about[0][0][0][0][0]',
    'problem.too_deep',
  ],
])('%s is reported with its place', (_, fields, place, key) => {
  expect(problemsOf(fields)).toContain(`${place} ${key}`);
});
