import type { FeedFile } from './index.ts';

const item = (id: unknown, more: object = {}) => ({ id, title: `About ${id}`, ...more });
const of = (...items: unknown[]) => ({ title: 'News', items });
const own = (id: string, _own_words: unknown) => item(id, { _own_words });

/** Files as they are found: something in each is not as it should be, and as little as possible is lost. */
export const odd: FeedFile[] = [
  {
    name: 'numbers as ids',
    source: of(item(7), item(0), item(-1.5)),
    items: ['7', '0', '-1.5'],
    said: ['number_as_id items[0].id', 'number_as_id items[1].id', 'number_as_id items[2].id'],
  },
  {
    name: 'an id of another kind',
    source: of(item(true), item('b')),
    items: ['b'],
    said: ['field_ignored items[0].id', 'item_invalid items[0]'],
  },
  { name: 'a blank id', source: of(item('  '), item('b')), items: ['b'], said: ['item_without_id items[0]'] },
  { name: 'no id', source: of({ title: 'A' }, item('b')), items: ['b'], said: ['item_without_id items[0]'] },
  {
    name: 'one id twice',
    source: of(item('a'), item('b'), item('a')),
    items: ['a', 'b'],
    said: ['item_twice items[2]'],
  },
  {
    name: 'a number and a text that are one id',
    source: of(item(7), item('7')),
    items: ['7'],
    said: ['number_as_id items[0].id', 'item_twice items[1]'],
  },
  {
    name: 'no content at all',
    source: of({ id: 'a' }, item('b')),
    items: ['b'],
    said: ['item_empty items[0]'],
  },
  {
    name: 'blank content',
    source: of({ id: 'a', title: ' ', content_text: '\n' }, item('b')),
    items: ['b'],
    said: ['item_empty items[0]'],
  },
  {
    name: 'HTML without words',
    source: of({ id: 'a', content_html: '<img src=x>' }, item('b')),
    items: ['b'],
    said: ['item_empty items[0]'],
  },
  {
    name: 'what is no item among items',
    source: of(null, 7, 'text', [], item('e')),
    items: ['e'],
    said: [
      'item_not_an_object items[0]',
      'item_not_an_object items[1]',
      'item_not_an_object items[2]',
      'item_not_an_object items[3]',
    ],
  },
  { name: 'no title', source: { items: [item('a')] }, items: ['a'], said: ['no_title title'] },
  {
    name: 'a title of another kind',
    source: { title: { en: 'News' }, items: [item('a')] },
    items: ['a'],
    said: ['no_title title'],
  },
  {
    name: 'a day without a time',
    source: of(item('a', { date_published: '2026-11-23' })),
    items: ['a'],
    said: ['date_without_zone items[0].date_published'],
  },
  {
    name: 'a time without a zone',
    source: of(own('a', { starts_at: '2026-11-23 09:00' })),
    items: ['a'],
    said: ['date_without_zone items[0]._own_words.starts_at'],
  },
  {
    name: 'a zone without a colon',
    source: of(item('a', { date_published: '2026-11-23T09:00:00+0100' })),
    items: ['a'],
  },
  {
    name: 'a day there is not',
    source: of(item('a', { date_published: '2026-02-31T00:00:00Z' })),
    items: ['a'],
    said: ['field_ignored items[0].date_published'],
  },
  {
    name: 'a date in words',
    source: of(own('a', { expires_at: 'next spring' })),
    items: ['a'],
    said: ['field_ignored items[0]._own_words.expires_at'],
  },
  {
    name: 'a date as RSS has it',
    source: of(item('a', { date_published: 'Mon, 23 Nov 2026 09:00:00 GMT' })),
    items: ['a'],
    said: ['field_ignored items[0].date_published'],
  },
  { name: 'a lone angle', source: of(own('a', { angles: 'Why?' })), items: ['a'] },
  {
    name: 'facts as bare texts, with holes',
    source: of(own('a', { facts: ['One', null, 'Two'] })),
    items: ['a'],
  },
  {
    name: 'a list of wrong things',
    source: of(own('a', { angles: ['Why?', 7, {}, 'How?'] })),
    items: ['a'],
    said: ['field_ignored items[0]._own_words.angles[2]', 'field_ignored items[0]._own_words.angles[1]'],
  },
  { name: 'an extension of another kind', source: of(own('a', 'none')), items: ['a'] },
  {
    name: 'an extension of the feed of another kind',
    source: { title: 'N', _own_words: [], items: [item('a')] },
    items: ['a'],
  },
  { name: 'a state in capitals', source: of(own('a', { status: 'WITHDRAWN' })), items: ['a'] },
  {
    name: 'a state there is not',
    source: of(own('a', { status: 'draft' })),
    items: ['a'],
    said: ['field_ignored items[0]._own_words.status'],
  },
  {
    name: 'a kind there is not',
    source: of(own('a', { kind: 'fun' })),
    items: ['a'],
    said: ['field_ignored items[0]._own_words.kind'],
  },
  {
    name: 'yes in words',
    source: of(own('a', { promotional: 'yes' })),
    items: ['a'],
    said: ['field_ignored items[0]._own_words.promotional'],
  },
  {
    name: 'a language there is not',
    source: of(item('a', { language: 'english please' })),
    items: ['a'],
    said: ['field_ignored items[0].language'],
  },
  { name: 'tags as one text', source: of(item('a', { tags: 'rail' })), items: ['a'] },
  {
    name: 'a person without consent said',
    source: {
      title: 'N',
      _own_words: { leaders: [{ name: 'A', url: 'https://a.example/' }] },
      items: [item('a')],
    },
    items: ['a'],
    said: ['field_ignored _own_words.leaders[0]'],
  },
  {
    name: 'a wording that is a wrong thing',
    source: of(own('a', { suggestions: [{ text: 7 }, { text: 'Good' }] })),
    items: ['a'],
    said: [
      'field_ignored items[0]._own_words.suggestions[0].text',
      'field_ignored items[0]._own_words.suggestions[0]',
    ],
  },
  {
    name: 'items that are no list',
    source: { title: 'N', items: { a: item('a') } },
    items: 'no feed',
    said: ['not_a_feed '],
  },
  { name: 'no items at all', source: { title: 'N' }, items: 'no feed', said: ['not_a_feed '] },
  {
    name: 'a list of items with no feed around it',
    source: '[{"id":"a","title":"A"}]',
    items: 'no feed',
    said: ['not_a_feed '],
  },
  {
    name: 'a minimum beyond its bounds',
    source: { title: 'N', _own_words: { minimum_own: 80 }, items: [item('a')] },
    items: ['a'],
    said: ['minimum_beyond_bounds _own_words.minimum_own'],
  },
  {
    name: 'a mix in percent',
    source: {
      title: 'N',
      _own_words: { mix: { product: 20, culture: 30, industry: 50 } },
      items: [item('a')],
    },
    items: ['a'],
    said: ['mix_in_percent _own_words.mix'],
  },
  {
    name: 'a mix that is neither',
    source: { title: 'N', _own_words: { mix: { product: 2000, culture: -1 } }, items: [item('a')] },
    items: ['a'],
    said: ['field_ignored _own_words.mix.product', 'field_ignored _own_words.mix.culture'],
  },
  {
    name: 'phrases to watch of which two would police',
    source: {
      title: 'N',
      _own_words: {
        phrases: [
          { match: 'Grève' },
          { reason: 'No match' },
          { match: 'world-class' },
          { match: 'burn-out' },
        ],
      },
      items: [item('a')],
    },
    items: ['a'],
    said: [
      'phrase_policed _own_words.phrases[0]',
      'phrase_policed _own_words.phrases[3]',
      'field_ignored _own_words.phrases[1]',
    ],
  },
];
