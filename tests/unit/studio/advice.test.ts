import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintFeed } from '@/lib/feed/lint/index.ts';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { adviceOn } from '@/lib/studio/advice.ts';
import { findingsOfHead, findingsOfItem } from '@/lib/studio/read.ts';
import type { Project } from '@/lib/studio/records.ts';

const now = Date.parse('2026-11-27T09:00:00Z');
const rest = async () => undefined;

function project(feed: JsonObject & { items: JsonObject[] }): Project {
  const { items, ...head } = feed;
  const rows = items.map((file, index) => ({ key: `k${index}`, feedId: 'f', file, updatedAt: now }));
  const order = rows.map(({ key }) => key);
  return {
    feed: {
      id: 'f',
      head,
      order,
      address: 'https://news.aurore-rail.example/feed.json',
      createdAt: now,
      updatedAt: now,
    },
    items: rows,
  };
}

const sample = JSON.parse(readFileSync('lib/feed/sample/feed.json', 'utf8'));
/** With something to say of nearly everything. */
const poor = {
  title: 'Aurore Rail',
  items: [
    {
      id: 'a',
      title: 'A night at the depot',
      image: 'images/a.png',
      _own_words: { facts: [{ text: 'It rained.' }] },
    },
    {
      id: 'b',
      title: 'A night at the depot',
      _own_words: { supersedes: 'zz', status: 'paused', promotionnal: true },
    },
    {
      id: 'c',
      url: 'http://news.aurore-rail.example/',
      _own_words: { angles: ['Who was there?'], supersedes: 'a' },
    },
  ],
};

/** Two that have one id, no name, and more than a feed may hold. */
const many = {
  language: 'en',
  items: Array.from({ length: 502 }, (_, index) => ({
    id: index === 7 ? 'i3' : `i${index}`,
    title: `A night at depot ${index}`,
    date_published: index === 501 ? '2026-11-20' : '2026-11-20T08:00:00Z',
    _own_words: {
      why: 'It is quiet.',
      angles: [`Who was at depot ${index}?`],
      expires_at: '2027-01-01T00:00:00Z',
    },
  })),
};

test.each([
  ['the sample', sample],
  ['a poor feed', poor],
  ['a feed with too much', many],
])('step by step, the advice on %s is what the check says of the file', async (_, feed) => {
  const { feed: of, items } = project(structuredClone(feed));
  const advice = await adviceOn(of, items, now, rest);
  const place = ({ key, path }: (typeof advice)[number]) =>
    key ? [`items[${items.findIndex((item) => item.key === key)}]`, path].filter(Boolean).join('.') : path;
  const checked = lintFeed(JSON.stringify(feed), { base: of.address, now });
  expect(advice.map((one) => [one.rule, place(one)])).toEqual(checked.map(({ rule, path }) => [rule, path]));
  expect(advice.length).toBeGreaterThan(0);
});

test('what begins later is of no concern until it is in the file that is published', async () => {
  const later = {
    id: 'a',
    title: 'A night at the depot',
    _own_words: { starts_at: '2027-01-01T08:00:00+01:00' },
  };
  const { feed, items } = project({ title: 'Aurore Rail', items: [later] });
  const source = JSON.stringify({ title: 'Aurore Rail', items: [later] });
  const published = { ...feed, published: { source, at: now, from: 'live' as const } };
  const rules = async (of: Project['feed']) =>
    (await adviceOn(of, items, now, rest)).map(({ rule, level }) => `${rule} ${level}`);
  expect((await rules(feed)).filter((one) => one.startsWith('not-yet'))).toEqual([]);
  expect(await rules(published)).toContain('not-yet advice');
  expect(findingsOfItem(later, feed, now).map(({ rule }) => rule)).not.toContain('not-yet');
});

test('what reading puts right by itself is not told', async () => {
  const { feed, items } = project({
    title: 'Aurore Rail',
    items: [{ id: 7, content_html: '<p>It rained.</p>' }],
  });
  const rules = (await adviceOn(feed, items, now, rest)).map(({ rule }) => rule);
  expect(rules).toContain('no-angle');
  expect(rules.filter((rule) => /number_as_id|wording_from_html/.test(rule))).toEqual([]);
});

test('a field that is left blank is at its own place still', () => {
  const file: JsonObject = {
    id: 'a',
    title: ' ',
    _own_words: {
      why: 'Because.',
      angles: [''],
      facts: [{ text: '' }, { text: 'It rained.' }, { source: 'The log' }],
    },
  };
  const found = findingsOfItem(file, { head: { title: 'Aurore Rail', language: 'en' } }, now);
  expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'no-source _own_words.facts[1].source',
    'problem.field_ignored _own_words.facts[2]',
    'no-angle _own_words.angles',
    'no-expiry _own_words.expires_at',
  ]);
});

test('what the feed says of itself is looked at without its suggestions', () => {
  const found = findingsOfHead(
    { title: 'Aurore Rail', _own_words: { leaders: [{ name: 'Inès Aubrac', url: 'x' }] } },
    now,
  );
  expect(found.map(({ rule }) => rule)).toContain('no-commitment');
  expect(found.map(({ path }) => path).filter((path) => path.startsWith('items'))).toEqual([]);
});
