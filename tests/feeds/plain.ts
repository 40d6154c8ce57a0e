import type { FeedFile } from './index.ts';

const version = 'https://jsonfeed.org/version/1.1';
const item = (id: string, more: object = {}) => ({ id, title: `About ${id}`, ...more });
const own = (id: string, _own_words: object) => item(id, { _own_words });

/** Files as programs and careful hands write them: nothing is lost. */
export const plain: FeedFile[] = [
  { name: 'the least there can be', source: { title: 'News', items: [item('a')] }, items: ['a'] },
  { name: 'an empty feed', source: { title: 'News', items: [] }, items: [], said: ['no_items items'] },
  {
    name: 'a blog’s feed, with all that JSON Feed has and is not used here',
    source: {
      version,
      title: 'Blog',
      home_page_url: 'https://aurore-rail.example/',
      feed_url: 'https://aurore-rail.example/feed.json',
      icon: 'https://aurore-rail.example/icon.png',
      authors: [{ name: 'The team' }],
      expired: false,
      hubs: [],
      items: [
        item('1', { content_text: 'Text', authors: [], attachments: [{ url: 'https://a.example/x.mp3' }] }),
      ],
    },
    items: ['1'],
  },
  {
    name: 'an address as id, as WordPress writes it',
    source: { title: 'Blog', items: [item('https://aurore-rail.example/?p=104')] },
    items: ['https://aurore-rail.example/?p=104'],
  },
  {
    name: 'a path as id, as Hugo writes it',
    source: { title: 'Blog', items: [item('/2026/trains/')] },
    items: ['/2026/trains/'],
  },
  {
    name: 'a slug in another script',
    source: { title: 'ブログ', items: [item('列車-2026')] },
    items: ['列車-2026'],
  },
  {
    name: 'text in HTML alone',
    source: { title: 'Blog', items: [{ id: 'h', content_html: '<p>One</p><p>Two &amp; three</p>' }] },
    items: ['h'],
    said: ['wording_from_html items[0].content_html'],
  },
  {
    name: 'a summary alone',
    source: { title: 'Blog', items: [{ id: 's', summary: 'In short.' }] },
    items: ['s'],
  },
  {
    name: 'a title alone',
    source: { title: 'Blog', items: [{ id: 't', title: 'In a line' }] },
    items: ['t'],
  },
  {
    name: 'angles and facts alone',
    source: {
      title: 'N',
      items: [{ id: 'q', _own_words: { angles: ['Why?'], facts: [{ text: '7 of 8' }] } }],
    },
    items: ['q'],
  },
  {
    name: 'wordings alone',
    source: { title: 'N', items: [{ id: 'w', _own_words: { suggestions: [{ text: 'We did it.' }] } }] },
    items: ['w'],
  },
  {
    name: 'every state',
    source: {
      title: 'N',
      items: ['live', 'paused', 'corrected', 'withdrawn'].map((status) => own(status, { status })),
    },
    items: ['live', 'paused', 'corrected', 'withdrawn'],
  },
  {
    name: 'dates with their zones',
    source: {
      title: 'N',
      items: [
        item('d', {
          date_published: '2026-11-23T09:00:00+01:00',
          _own_words: { expires_at: '2027-01-01T00:00:00Z' },
        }),
      ],
    },
    items: ['d'],
  },
  {
    name: 'an image beside the feed',
    source: { title: 'N', items: [item('i', { image: 'images/a.png' })] },
    items: ['i'],
  },
  {
    name: 'a link from the root',
    source: { title: 'N', items: [item('l', { url: '/a?b=c' })] },
    items: ['l'],
  },
  {
    name: 'a link with a name in another script',
    source: { title: 'N', items: [item('l', { url: 'https://büro.example/straße' })] },
    items: ['l'],
  },
  {
    name: 'languages with regions and scripts',
    source: { title: 'N', language: 'pt-BR', items: [item('z', { language: 'zh-Hant-TW' })] },
    items: ['z'],
  },
  {
    name: 'right to left',
    source: { title: 'أخبار', language: 'ar', items: [{ id: 'r', title: 'ماذا رأيت؟' }] },
    items: ['r'],
  },
  {
    name: 'a byte order mark and blank lines',
    source: '\ufeff\n\n{"title":"N","items":[{"id":"b","title":"B"}]}\n',
    items: ['b'],
  },
  {
    name: 'a fact without a source',
    source: { title: 'N', items: [own('f', { facts: [{ text: '41 stations' }] })] },
    items: ['f'],
  },
  {
    name: 'fields that a later version may have',
    source: { title: 'N', _own_words: { version: 2, mood: 'good' }, items: [own('n', { weather: 'fine' })] },
    items: ['n'],
  },
  {
    name: 'two items that say the same',
    source: { title: 'N', items: [item('a'), { id: 'b', title: 'About a' }] },
    items: ['a', 'b'],
  },
  {
    name: 'five hundred items',
    source: { title: 'N', items: Array.from({ length: 500 }, (_, n) => item(`n${n}`)) },
    items: Array.from({ length: 500 }, (_, n) => `n${n}`),
  },
];
