import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sortPhrases } from '@/lib/policy/phrases.ts';
import { type Policy, policyKeys, readPolicy } from '@/lib/policy/policy.ts';

const feed = 'https://feeds.aurore-rail.example/feed.json';
const nothing: Policy = {
  isSet: false,
  feeds: [],
  inlineFeeds: [],
  lockFeeds: false,
  networks: [],
  language: undefined,
  confidential: [],
  embargoed: [],
  unused: [],
};

test('an empty policy sets nothing', () => {
  expect(readPolicy({})).toEqual(nothing);
});

test('a whole policy is read as it stands', () => {
  const values = {
    feeds: [feed],
    inlineFeeds: ['{"title":"Inside","items":[]}'],
    lockFeeds: true,
    networks: ['x'],
    language: 'fr',
    confidential: ['Project Halcyon'],
    embargoed: [{ phrase: 'the Nantes depot', until: '2027-03-01T08:00:00+01:00' }],
  };
  expect(readPolicy(values)).toEqual({
    ...values,
    isSet: true,
    embargoed: [{ phrase: 'the Nantes depot', until: Date.UTC(2027, 2, 1, 7) }],
    unused: [],
  });
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['an address that is none', { feeds: [feed, 'javascript:alert(1)'] }, ['feeds[1]']],
  ['an address without encryption', { feeds: ['http://feeds.aurore-rail.example/'] }, ['feeds[0]']],
  ['a network’s own host as a feed', { feeds: ['https://www.linkedin.com/feed.json'] }, ['feeds[0]']],
  ['a text where a list belongs', { feeds: feed }, ['feeds']],
  ['a number inside a list', { confidential: ['Halcyon', 7] }, ['confidential[1]']],
  ['a phrase longer than any phrase', { confidential: ['a'.repeat(301)] }, ['confidential[0]']],
  ['an unknown network', { networks: ['x', 'myspace'] }, ['networks[1]']],
  ['a name that every object has', { networks: ['constructor'] }, ['networks[0]']],
  ['an unknown language', { language: 'tlh' }, ['language']],
  ['a lock that is a text', { lockFeeds: 'true' }, ['lockFeeds']],
  ['an embargo without an end', { embargoed: [{ phrase: 'the depot' }] }, ['embargoed[0]']],
  ['an embargo until a day that is none', { embargoed: [{ phrase: 'a', until: 'soon' }] }, ['embargoed[0]']],
  ['an empty feed', { inlineFeeds: [' '] }, ['inlineFeeds[0]']],
  ['a feed that is not JSON', { inlineFeeds: ['<html>'] }, ['inlineFeeds[0]']],
  ['a feed without items', { inlineFeeds: ['{"title":"News"}'] }, ['inlineFeeds[0]']],
  ['a feed larger than one may be', { inlineFeeds: ['x'.repeat(2 ** 20 + 1)] }, ['inlineFeeds[0]']],
])('%s counts for nothing, and is named', (_, values, paths) => {
  expect(readPolicy(values).unused).toEqual(paths.map((path) => ({ path, why: 'unreadable' })));
});

test('phrases about what employees may speak of count for nothing', () => {
  const until = '2027-03-01T08:00:00Z';
  const embargoed = [
    { phrase: 'overtime pay', until },
    { phrase: 'the depot', until: '2020-01-01' },
  ];
  const policy = readPolicy({ confidential: ['the strike', 'Halcyon', 'syndicat'], embargoed });
  expect(sortPhrases(policy, Date.UTC(2026, 0))).toEqual({
    confidential: ['Halcyon'],
    embargoed: [],
    policing: ['the strike', 'syndicat', 'overtime pay'],
    ended: ['the depot'],
  });
});

test('what is wrong costs itself alone', () => {
  const { feeds, confidential } = readPolicy({ feeds: ['nowhere', feed], confidential: [null, 'Halcyon'] });
  expect({ feeds, confidential }).toEqual({ feeds: [feed], confidential: ['Halcyon'] });
});

test('a feed that is an object, as Firefox takes it, is the same as its text', () => {
  expect(readPolicy({ inlineFeeds: [{ title: 'Inside', items: [] }] }).inlineFeeds).toEqual([
    '{"title":"Inside","items":[]}',
  ]);
});

test('a feed that is nested deeper than can be followed costs itself alone', () => {
  let deep = {};
  for (let depth = 0; depth < 50_000; depth++) deep = { deep };
  const { language, inlineFeeds } = readPolicy({ inlineFeeds: [deep, '{"items":[]}'], language: 'fr' });
  expect({ language, inlineFeeds }).toEqual({ language: 'fr', inlineFeeds: ['{"items":[]}'] });
});

test('of a list without end the first 500 entries are read', () => {
  const { confidential, unused } = readPolicy({
    confidential: Array.from({ length: 501 }, (_, n) => `p${n}`),
  });
  expect(confidential).toHaveLength(500);
  expect(unused).toEqual([{ path: 'confidential[500]', why: 'unreadable' }]);
});

test('the feed that a build is for comes first, and once', () => {
  const pinned = 'https://pinned.aurore-rail.example/feed.json';
  expect(readPolicy({ feeds: [feed, pinned] }, pinned).feeds).toEqual([pinned, feed]);
  expect(readPolicy({}, pinned).isSet).toBe(true);
});

// What a policy must never be able to do has no entry, by whatever name somebody may try it.
test.each([
  'way',
  'handOff',
  'filled',
  'minimumOwn',
  'minimum_own',
  'reminders',
  'digest',
  'reportTo',
  'exportJournal',
  'retention',
  'disableErase',
  'disableExport',
  'disableBackup',
  'journal',
])('an entry called %s is unknown', (name) => {
  const policy = readPolicy({ [name]: true });
  expect(policy).toEqual({ ...nothing, isSet: true, unused: [{ path: name, why: 'unknown' }] });
});

test('the schema that Chrome checks a policy with has these entries and no other', () => {
  const path = join(import.meta.dirname, '../../../public/managed-schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8'));
  expect(Object.keys(schema.properties)).toEqual([...policyKeys]);
});
