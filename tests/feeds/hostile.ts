import type { FeedFile } from './index.ts';

const item = (id: string, more: object = {}) => ({ id, title: `About ${id}`, ...more });
const of = (...items: unknown[]) => ({ title: 'News', items });
const link = (url: string) => of(item('a', { url }));
const unsafe = ['unsafe_link items[0].url'];
const text = (length: number) => 'x'.repeat(length);
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

/** Files that somebody made to do harm, and files that are none. */
export const hostile: FeedFile[] = [
  { name: 'nothing', source: '', items: 'no feed', said: ['not_json '] },
  { name: 'half a file', source: '{"title":"N","items":[{"id":"a"', items: 'no feed', said: ['not_json '] },
  { name: 'a page', source: '<!doctype html><title>Sign in</title>', items: 'no feed', said: ['html '] },
  { name: 'an RSS file', source: '<?xml version="1.0"?><rss/>', items: 'no feed', said: ['html '] },
  { name: 'a text', source: '"feed"', items: 'no feed', said: ['not_a_feed '] },
  { name: 'null', source: 'null', items: 'no feed', said: ['not_a_feed '] },
  {
    name: 'a comment in JSON',
    source: '{"title":"N",/* */"items":[]}',
    items: 'no feed',
    said: ['not_json '],
  },
  {
    name: 'a way to a prototype',
    source:
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},"title":"N","items":[{"id":"a","title":"A","__proto__":{"x":1}}]}',
    items: ['a'],
  },
  {
    name: 'an id that is a way to a prototype',
    source: of({ id: '__proto__', title: 'A' }, { id: 'constructor', title: 'B' }),
    items: ['__proto__', 'constructor'],
  },
  {
    name: 'a depth without end',
    source: `{"title":"N","items":[{"id":"a","title":"A","_own_words":{"x":${deep}}}]}`,
    items: ['a'],
    said: ['too_deep items[0]._own_words.x[0][0][0][0][0]'],
  },
  { name: 'a script for a link', source: link('javascript:alert(1)'), items: ['a'], said: unsafe },
  {
    name: 'a script in capitals and blanks',
    source: link(' JaVa\tScript:alert(1)'),
    items: ['a'],
    said: unsafe,
  },
  {
    name: 'a document in a link',
    source: link('data:text/html,<script>1</script>'),
    items: ['a'],
    said: unsafe,
  },
  {
    name: 'a link that is not https',
    source: link('http://aurore-rail.example/'),
    items: ['a'],
    said: unsafe,
  },
  {
    name: 'a name and a password in a link',
    source: link('https://user:secret@aurore-rail.example/'),
    items: ['a'],
    said: unsafe,
  },
  { name: 'this computer as a link', source: link('https://localhost/admin'), items: ['a'], said: unsafe },
  { name: 'a router as a link', source: link('https://192.168.1.1/'), items: ['a'], said: unsafe },
  { name: 'a number written otherwise', source: link('https://0x7f.1/'), items: ['a'], said: unsafe },
  {
    name: 'a name of the company’s own network',
    source: link('https://wiki.intranet/'),
    items: ['a'],
    said: unsafe,
  },
  {
    name: 'an image elsewhere',
    source: of(item('a', { image: 'https://tracker.example/a.png' })),
    items: ['a'],
    said: ['image_elsewhere items[0].image'],
  },
  {
    name: 'an image on another port',
    source: of(item('a', { image: 'https://aurore-rail.example:8443/a.png' })),
    items: ['a'],
    said: ['image_elsewhere items[0].image'],
  },
  {
    name: 'an image in a letter',
    source: of(item('a', { image: 'data:image/png;base64,AA' })),
    items: ['a'],
    said: ['image_elsewhere items[0].image'],
  },
  {
    name: 'letters that turn a line around',
    source: of(item('a', { title: 'safe\u202egnp.exe' })),
    items: ['a'],
  },
  {
    name: 'letters that cannot be seen',
    source: of(item('a', { title: 'a\u200b\u2060\ufeffb\u00ad' })),
    items: ['a'],
  },
  {
    name: 'a title of nothing but those',
    source: of({ id: 'a', title: '\u200b\u202e' }, item('b')),
    items: ['b'],
    said: ['item_empty items[0]'],
  },
  {
    name: 'halves of letters',
    source: '{"title":"N","items":[{"id":"a","title":"\\ud83d half \\udc00"}]}',
    items: ['a'],
  },
  { name: 'control codes', source: of(item('a', { title: 'a\u0000\u0007\u001bb' })), items: ['a'] },
  {
    name: 'an id of letters that cannot be seen',
    source: of({ id: '\u200b', title: 'A' }, item('b')),
    items: ['b'],
    said: ['item_without_id items[0]'],
  },
  {
    name: 'two ids that look alike once cleaned',
    source: of(item('a'), { id: 'a\u200b', title: 'A' }),
    items: ['a'],
    said: ['item_twice items[1]'],
  },
  {
    name: 'a text beyond the limit',
    source: of(item('a', { content_text: text(10_001) })),
    items: ['a'],
    said: ['text_too_long items[0].content_text'],
  },
  {
    name: 'a title beyond the limit',
    source: of(item('a', { title: text(301), summary: 'S' })),
    items: ['a'],
    said: ['text_too_long items[0].title'],
  },
  {
    name: 'an id beyond the limit',
    source: of({ id: text(301), title: 'A' }, item('b')),
    items: ['b'],
    said: ['text_too_long items[0].id', 'item_invalid items[0]'],
  },
  {
    name: 'one item too many',
    source: of(...Array.from({ length: 501 }, (_, n) => item(`n${n}`))),
    items: Array.from({ length: 500 }, (_, n) => `n${n}`),
    said: ['too_many_items items[500]'],
  },
  {
    name: 'more angles than one can read',
    source: of(item('a', { _own_words: { angles: Array(201).fill('Why?') } })),
    items: ['a'],
    said: ['too_many_points items[0]._own_words'],
  },
  {
    name: 'names and figures without end',
    source: of(item('a', { _own_words: { keep: Array(21).fill('Aurore Rail') } })),
    items: ['a'],
    said: ['keep_beyond_bounds items[0]._own_words.keep[20]'],
  },
];
