import { describe, expect, test } from 'vitest';
import { say } from '@/lib/feed/lint/index.ts';
import { feedOf, good, lint } from './support.ts';

const own = (fields: object) => feedOf([good('a', fields)]);
const plain = (fields: object) => feedOf([good('a', {}, fields)]);
const withoutExpiry = { expires_at: undefined };

/** Rule, level and place of everything that is found. */
function foundIn(feed: object): string[] {
  return lint(feed).map(({ rule, level, path }) => `${level} ${rule} ${path.replace('_own_words', 'own')}`);
}

describe('what leaves a suggestion on show that should not be is an error', () => {
  test.each<[string, object, string]>([
    ['a status there is not', own({ status: 'withdraw' }), 'life-unreadable items[0].own.status'],
    ['a status that is no text', own({ status: ['withdrawn'] }), 'life-unreadable items[0].own.status'],
    ['a start in words', own({ starts_at: 'next spring' }), 'life-unreadable items[0].own.starts_at'],
    ['a day there is not', own({ expires_at: '2027-02-30' }), 'life-unreadable items[0].own.expires_at'],
    ['an extension in a list', plainOwn([{ status: 'withdrawn' }]), 'life-unreadable items[0].own'],
    ['a misspelt status', own({ stauts: 'withdrawn' }), 'unknown-field items[0].own.stauts'],
    ['a status beside', plain({ status: 'withdrawn' }), 'unknown-field items[0].status'],
    [
      'a misspelt expiry',
      own({ ...withoutExpiry, expire_at: '2027-01-01' }),
      'unknown-field items[0].own.expire_at',
    ],
    [
      'an extension without its underscore',
      misnamed({ status: 'withdrawn' }),
      'unknown-field items[0].own_words',
    ],
  ])('%s', (_, feed, place) => {
    expect(foundIn(feed)).toContain(`error ${place}`);
    expect(foundIn(feed).join()).not.toContain('field_ignored');
  });

  test.each<[string, object]>([
    ['a capital', own({ status: 'Withdrawn', note: 'Wrong.' })],
    [
      'what is withdrawn anyway',
      own({ status: 'withdrawn', note: 'Wrong.', expires_at: 'soon', start_at: '2027' }),
    ],
    ['a day alone', own({ expires_at: '2027-01-01' })],
  ])('but not %s', (_, feed) => {
    expect(foundIn(feed).filter((found) => found.startsWith('error'))).toEqual([]);
  });

  test('however much else there is to say', () => {
    const items = Array.from({ length: 300 }, (_, at) => good(`n${at}`, { kind: 'fun', format: 'song' }));
    const found = lint(feedOf([...items, good('last', { status: 'withdraw' })]));
    expect(found[0]).toMatchObject({ rule: 'life-unreadable', path: 'items[300]._own_words.status' });
  });
});

function plainOwn(value: unknown): object {
  return feedOf([{ id: 'a', title: 'Microphones', _own_words: value }]);
}

function misnamed(value: unknown): object {
  return feedOf([{ id: 'a', title: 'Microphones', own_words: value }]);
}

test.each<[object, string, string]>([
  [own({ status: 'withdraw' }), '“withdraw” cannot be read here', 'live, paused, corrected, withdrawn'],
  [own({ expires_at: 'soon' }), '“soon” cannot be read here', '2027-06-30T23:59:59+02:00'],
  [plain({ date_published: 'Mon, 23 Nov' }), '“Mon, 23 Nov” is not in the form', '2027-06-30T23:59:59+02:00'],
  [own({ kind: 'fun' }), '“fun” is not', 'product, culture, industry'],
  [own({ format: 'song\nand dance' }), '“song and dance” is not', 'text, photo, video, document'],
  [own({ suggestions: [{ text: 'A', network: 7 }] }), '“7” is not', 'linkedin, x'],
  [plain({ language: 'english please' }), '“english please” is not', 'fr or pt-BR'],
  [feedOf([good('a')], { mix: { product: 'half' } }), '“half” is not', 'a number from 0 to 1'],
  [own({ promotional: 'y'.repeat(80) }), `“${'y'.repeat(59)}…” is not`, 'true or false'],
  [feedOf([good('a')], { links: [{ title: 'Guide' }] }), 'Not in the form', 'title, url'],
])('of %j it is said what was found, and what to write', (feed, reason, repair) => {
  const said = lint(feed).filter(({ rule }) => /field_ignored|unreadable/.test(rule));
  expect(said).toHaveLength(1);
  const { reason: why, repair: how } = say(said[0] as (typeof said)[number], 'en');
  expect(why).toContain(reason);
  expect(how).toContain(repair);
});

test('a phrase that must not be public is not quoted where it cannot be read', () => {
  const found = lint(own({ status: 'Project Moon', kind: 'Project Moon' }), {
    confidential: ['Project Moon'],
  });
  expect(JSON.stringify(found)).not.toContain('Project Moon');
});

test.each<[string, object]>([
  ['no-expiry', own({ expires_at: 'soon' })],
  ['no-language', { ...feedOf([good('a')]), language: 'english please' }],
  ['no-language', { ...feedOf([good('a', {}, { language: 'english please' })]), language: undefined }],
  ['no-why', own({ why: 7 })],
  ['no-angle', own({ angles: [7] })],
  ['no-source', own({ facts: [{ text: 'A', source: 7 }] })],
  ['no-note', own({ status: 'paused', note: 7 })],
  ['no-angle', own({ angles: [], angels: ['Why?'] })],
  ['no-expiry', own({ ...withoutExpiry, expire_at: '2027-01-01' })],
  ['no-alt', plain({ image: 'a.webp', image_alt: 'A grey box' })],
  ['no-why', misnamed({ why: 'New' })],
  ['no-commitment', feedOf([good('a')], { charter: { comitments: [] } })],
])('%s is not said of what is there and cannot be read, or is misspelt', (rule, feed) => {
  expect(foundIn(feed).join()).not.toContain(rule);
});

describe('a name that is not read: unknown-field', () => {
  test.each<[string, object, string, string]>([
    ['a slip', own({ angels: [] }), 'items[0]._own_words.angels', 'Did you mean “angles”?'],
    [
      'a capital and a hyphen',
      own({ 'Image-Alt': 'A' }),
      'items[0]._own_words.Image-Alt',
      'Did you mean “image_alt”?',
    ],
    ['two letters swapped', own({ hwy: 'A' }), 'items[0]._own_words.hwy', 'Did you mean “why”?'],
    [
      'a slip in a list',
      own({ facts: [{ text: 'A', source: 'Us', sorce: 'B' }] }),
      'items[0]._own_words.facts[0].sorce',
      'Did you mean “source”?',
    ],
    [
      'a slip in a lone entry',
      own({ facts: { text: 'A', source: 'Us', sorce: 'B' } }),
      'items[0]._own_words.facts.sorce',
      'Did you mean “source”?',
    ],
    [
      'a slip of the feed',
      feedOf([good('a')], { contacts: 'Us' }),
      '_own_words.contacts',
      'Did you mean “contact”?',
    ],
    ['what nobody knows', own({ weather: 'fine' }), 'items[0]._own_words.weather', 'docs/feed-format.md'],
    ['a field beside', plain({ image_alt: 'A' }), 'items[0].image_alt', 'inside _own_words'],
    [
      'a field of the feed beside',
      feedOf([good('a')], {}, { contact: 'Us' }),
      'contact',
      'inside _own_words',
    ],
    ['a field inside', own({ title: 'A' }), 'items[0]._own_words.title', 'beside _own_words'],
    [
      'no underscore',
      { ...feedOf([good('a')]), _own_words: undefined, own_words: {} },
      'own_words',
      'Did you mean “_own_words”?',
    ],
    ['a slip beside', plain({ sumary: 'A' }), 'items[0].sumary', 'Did you mean “summary”?'],
  ])('%s', (_, feed, path, repair) => {
    const found = lint(feed).filter(({ rule }) => rule === 'unknown-field');
    expect(found.map((one) => [one.level, one.path])).toEqual([['warning', path]]);
    expect(found.map((one) => say(one, 'en').repair)[0]).toContain(repair);
  });

  test('but nothing of JSON Feed, of others’ extensions, or of a status that stands in its place, too', () => {
    const head = {
      feed_url: 'https://aurore-rail.example/news/feed.json',
      authors: [],
      hubs: [],
      _rail: {},
      x: 1,
    };
    const item = {
      attachments: [],
      content_html: '',
      authors: [],
      _rail: { angels: 1 },
      slug: 'a',
      status: 'publish',
    };
    const disclosure = { en: 'I work at Aurore Rail', 'pt-BR': 'Trabalho na Aurore Rail' };
    expect(foundIn(feedOf([good('a', { status: 'live' }, item)], { disclosure }, head))).toEqual([]);
  });
});
