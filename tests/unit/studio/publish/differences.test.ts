import { describe, expect, test } from 'vitest';
import sample from '@/lib/feed/sample/feed.json';
import { differences } from '@/lib/studio/publish/differences.ts';
import { outgoing } from '@/lib/studio/publish/outgoing.ts';
import { now, opened } from '../a-project.ts';

const base = 'https://aurore-rail.example/news/feed.json';
const item = (id: string, fields: object = {}, own: object = {}) => ({
  id,
  title: `Title of ${id}`,
  ...fields,
  _own_words: { angles: ['What did you see?'], ...own },
});
const feed = (items: object[], head: object = {}, own: object = {}) =>
  JSON.stringify({ title: 'Aurore Rail', ...head, _own_words: own, items });
const ours = feed([item('a'), item('b')]);

const nothing = { same: true, head: [], added: [], missing: [], changed: [] };

describe('two files say the same', () => {
  const theirs: [what: string, theirs: string][] = [
    ['are the same', ours],
    ['are indented otherwise', JSON.stringify(JSON.parse(ours), null, 4)],
    ['have their items in another order', feed([item('b'), item('a')])],
    [
      'have their fields in another order',
      feed([{ _own_words: { angles: ['What did you see?'] }, title: 'Title of a', id: 'a' }, item('b')]),
    ],
    ['leave out what reading puts in', feed([item('a', {}, { status: 'live', keep: [] }), item('b')])],
    ['have fields that nobody reads', feed([item('a', { authors: [] }), item('b')], { icon: 'x' })],
    [
      'are of other versions of JSON Feed',
      feed([item('a'), item('b')], { version: 'https://jsonfeed.org/version/1' }, { version: 1 }),
    ],
  ];

  test.each(theirs)('if they %s', (_, other) => {
    expect(differences(ours, other)).toEqual(nothing);
  });

  test('if one names its pictures by their places and the other by their addresses', () => {
    const here = feed([item('a', { image: 'images/a.webp' })]);
    const there = feed([item('a', { image: 'https://aurore-rail.example/news/images/a.webp' })]);
    expect(differences(here, there, base)).toEqual(nothing);
    expect(differences(feed([item('a', { image: 'images/a.webp' })], { feed_url: base }), here)).toEqual(
      nothing,
    );
    expect(differences(feed([item('a', { image: 'images/a.webp' })], { feed_url: base }), there)).toEqual(
      nothing,
    );
  });

  test('if one is the sample and the other what Studio makes of it', () => {
    const source = JSON.stringify(sample);
    expect(differences(outgoing(opened(source), { now, early: true }).source, source)).toEqual(nothing);
  });
});

test('what is in one alone is named, by the title or how it begins', () => {
  const theirs = feed([item('a'), { id: 'c', content_text: 'A first line\nand a second' }]);
  expect(differences(ours, theirs)).toEqual({
    ...nothing,
    same: false,
    added: [{ id: 'c', title: 'A first line' }],
    missing: [{ id: 'b', title: 'Title of b' }],
  });
});

test('what differs in a suggestion is named by its fields, and the suggestion as we call it', () => {
  const theirs = feed([
    item('a', { title: 'Another' }, { facts: [{ text: 'Fact' }], angles: [] }),
    item('b'),
  ]);
  expect(differences(ours, theirs)).toEqual({
    ...nothing,
    same: false,
    changed: [{ id: 'a', title: 'Title of a', fields: ['title', '_own_words.angles', '_own_words.facts'] }],
  });
});

test('a field of theirs that cannot be read is a field that is not there', () => {
  const here = feed([item('a', { url: 'https://aurore-rail.example/a' })]);
  const there = feed([item('a', { url: 'javascript:alert(1)' })]);
  expect(differences(here, there).changed).toEqual([{ id: 'a', title: 'Title of a', fields: ['url'] }]);
});

test('what differs in the feed itself is named by its place', () => {
  const own = (rule: string, language: string) => ({
    charter: { title: 'Charter', rules: [{ do: rule }] },
    disclosure: { en: 'I work here.', [language]: 'x' },
  });
  const one = feed([item('a')], { title: 'Aurore Rail', description: 'News' }, own('Speak', 'fr'));
  const other = feed([item('a')], { title: 'Aurore' }, own('Listen', 'de'));
  expect(differences(one, other).head.toSorted()).toEqual([
    '_own_words.charter.rules',
    '_own_words.disclosure.de',
    '_own_words.disclosure.fr',
    'description',
    'title',
  ]);
});

test.each([
  ['<!doctype html><title>Sign in</title>', 'problem.html'],
  ['{"items": [', 'problem.not_json'],
  ['{"title": "x"}', 'problem.not_a_feed'],
])('of %s it is said why it is no feed', (theirs, problem) => {
  expect(differences(ours, theirs)).toEqual({ ...nothing, same: false, problem });
});
