import { describe, expect, test } from 'vitest';
import { limits } from '@/lib/feed/format.ts';
import { parseFeed } from '@/lib/feed/index.ts';

const base = 'https://feeds.example/own-words/feed.json';

function feedOf(...items: unknown[]): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Example', items });
}

function read(...items: unknown[]) {
  const result = parseFeed(feedOf(...items), { base });
  if (!result.ok) throw new Error('no feed');
  return { items: result.feed.items, problems: result.problems };
}

describe('a file that is no feed', () => {
  test.each([
    ['nothing', '', 'problem.not_json'],
    ['half a file', '{"title": "x", "items": [', 'problem.not_json'],
    ['a web page', '  <!doctype html><title>Sign in</title>', 'problem.html'],
    ['a list', '[]', 'problem.not_a_feed'],
    ['null', 'null', 'problem.not_a_feed'],
    ['items that are no list', '{"title":"x","items":{}}', 'problem.not_a_feed'],
  ])('%s is refused with its reason', (_, source, key) => {
    expect(parseFeed(source)).toEqual({ ok: false, problems: [{ key, path: '', level: 'error' }] });
  });
});

describe('a plain JSON Feed', () => {
  test('is read as it comes, with relative links from its own address', () => {
    const { items, problems } = read({
      id: 'a',
      title: 'Title',
      summary: 'Summary',
      content_text: 'Text',
      url: '../a',
      image: 'a.webp',
      tags: ['one'],
      date_published: '2026-11-01T08:00:00+01:00',
    });
    expect(problems).toEqual([]);
    expect(items[0]).toMatchObject({
      id: 'a',
      title: 'Title',
      content_text: 'Text',
      url: 'https://feeds.example/a',
      image: 'https://feeds.example/own-words/a.webp',
      tags: ['one'],
    });
  });

  test('that starts with a byte order mark is read', () => {
    expect(parseFeed(`\ufeff${feedOf({ id: 'a', title: 'A' })}`).ok).toBe(true);
  });

  test('with HTML alone gives its words and never its markup', () => {
    const { items } = read({
      id: 'a',
      content_html:
        '<p>R&eacute;sum&eacute; &amp; <b>more</b></p><script>alert(1)</script><!-- no --><p>Second<br>line',
    });
    expect(items[0]?.content_text).toBe('Résumé & more\nSecond\nline');
  });

  test('gives its language to the items that name none', () => {
    const source = JSON.stringify({
      title: 'x',
      language: 'fr',
      items: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B', language: 'en' },
      ],
    });
    const result = parseFeed(source);
    expect(result.ok && result.feed.items.map((item) => item.language)).toEqual(['fr', 'en']);
  });
});

describe('one bad item', () => {
  test('never costs the others, and is reported with its place', () => {
    const { items, problems } = read(
      { id: 'a', title: 'A' },
      { title: 'no id' },
      7,
      { id: 'a', title: 'again' },
      { id: 'e' },
      { id: 'b', title: 'B' },
    );
    expect(items.map((item) => item.id)).toEqual(['a', 'b']);
    expect(problems.map(({ key, path }) => `${path} ${key}`)).toEqual([
      'items[1] problem.item_without_id',
      'items[2] problem.item_not_an_object',
      'items[3] problem.item_twice',
      'items[4] problem.item_empty',
    ]);
  });

  test('with a bad field loses that field alone', () => {
    const { items, problems } = read({
      id: 'a',
      title: 'A',
      url: 'javascript:alert(1)',
      external_url: 'http://insecure.example',
      _own_words: {
        kind: 'weather',
        promotional: 'yes',
        facts: [{ text: 'kept', source: 4 }, { source: 'no text' }],
      },
    });
    expect(items[0]).toMatchObject({ id: 'a', _own_words: { facts: [{ text: 'kept' }] } });
    expect(items[0]?.url ?? items[0]?.external_url ?? items[0]?._own_words.kind).toBeUndefined();
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'items[0]._own_words.facts[0].source',
      'items[0]._own_words.facts[1]',
      'items[0]._own_words.kind',
      'items[0]._own_words.promotional',
      'items[0].external_url',
      'items[0].url',
    ]);
  });
});

describe('a value of a wrong kind', () => {
  test.each(['title', 'summary', 'content_text'])('costs its field alone, in an item: %s', (field) => {
    const { items } = read({ id: 'a', title: 'A', summary: 'S', [field]: [] });
    expect(items).toHaveLength(1);
  });

  test.each(['title', 'description', 'version', 'language'])(
    'costs its field alone, in the feed: %s',
    (field) => {
      const result = parseFeed(
        JSON.stringify({ title: 'x', items: [{ id: 'a', title: 'A' }], [field]: [] }),
        { base },
      );
      expect(result.ok && result.feed.items).toHaveLength(1);
    },
  );

  test.each([[{}], [[{}]], [5], ['long']])(
    'that says it has the length %j costs its field alone',
    (length) => {
      const { items } = read({ id: 'a', title: 'Title', summary: { length }, tags: { length } });
      expect(items).toMatchObject([{ id: 'a', title: 'Title', tags: [] }]);
      expect(items[0]).not.toHaveProperty('summary');
    },
  );

  test('in a list costs no neighbour', () => {
    const { items } = read({
      id: 'a',
      tags: [[], 'kept'],
      _own_words: { angles: [[], 'good question', 'second', 7] },
    });
    expect(items[0]).toMatchObject({ tags: ['kept'], _own_words: { angles: ['good question', 'second'] } });
  });

  test('by the hundred thousand neither throws nor fills the report', () => {
    const { items, problems } = read({ id: 'a', title: 'A', tags: new Array(200_000).fill(1) });
    expect(items).toHaveLength(1);
    expect(problems.length).toBeLessThanOrEqual(500);
  });
});

test('HTML made to be slow is read all the same', () => {
  const slow = ['<br '.repeat(90_000), '&#32;'.repeat(60_000), '<script'.repeat(50_000), ' '.repeat(200_000)];
  const { items } = read(
    ...slow.map((content_html, index) => ({ id: `${index}`, title: 'A', content_html })),
  );
  expect(items).toHaveLength(4);
});

describe('reading is forgiving', () => {
  test('a number as id becomes text', () => {
    expect(read({ id: 12, title: 'A' }).items[0]?.id).toBe('12');
  });

  test('a status in capitals is understood', () => {
    expect(
      read({ id: 'a', title: 'A', _own_words: { status: 'Withdrawn' } }).items[0]?._own_words.status,
    ).toBe('withdrawn');
  });

  test('a lone angle and bare texts stand for lists of objects', () => {
    const { items } = read({
      id: 'a',
      _own_words: { angles: 'Why?', facts: ['A fact'], suggestions: ['A text'] },
    });
    expect(items[0]?._own_words).toMatchObject({
      angles: ['Why?'],
      facts: [{ text: 'A fact' }],
      suggestions: [{ text: 'A text' }],
    });
  });

  test.each([
    ['2027-01-31', '2027-01-31T23:59:59Z'],
    ['2027-01-31T10:00', '2027-01-31T10:00:00Z'],
    ['2027-01-31 10:00:30+0100', '2027-01-31T10:00:30+01:00'],
  ])('an expiry of %s is read as %s', (given, instant) => {
    expect(
      read({ id: 'a', title: 'A', _own_words: { expires_at: given } }).items[0]?._own_words.expires_at,
    ).toBe(instant);
  });

  test('an item of angles and facts without any text is first-class', () => {
    const { items, problems } = read({ id: 'a', _own_words: { angles: ['Why?'] } });
    expect(items).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

test.each(['en-1', 'fr-FR-tech', 'x', '12'])('an odd language tag costs the tag alone: %s', (language) => {
  const { items, problems } = read({ id: 'a', title: 'A', language });
  expect(items).toMatchObject([{ id: 'a' }]);
  expect(items[0]?.language).toBeUndefined();
  expect(problems).toEqual([{ key: 'problem.field_ignored', path: 'items[0].language', level: 'warning' }]);
});

describe('what a feed may not do', () => {
  test('show an image from another host', () => {
    const { items, problems } = read({ id: 'a', title: 'A', image: 'https://tracker.example/p.png' });
    expect(items[0]?.image).toBeUndefined();
    expect(problems).toEqual([{ key: 'problem.image_elsewhere', path: 'items[0].image', level: 'warning' }]);
  });

  test('hide text: bidi controls and zero-width characters go, emoji stay whole', () => {
    const { items } = read({
      id: 'a',
      title: 'pay\u202Eexe.\u202C me\u200B \u{1F469}\u200D\u{1F4BB}\u2764\uFE0F x\u200Dy',
    });
    expect(items[0]?.title).toBe('payexe. me \u{1F469}\u200D\u{1F4BB}\u2764\uFE0F xy');
  });

  test.each([
    ['Persian', 'می\u200cخواهم'],
    ['Sinhala', 'ශ්\u200dරී'],
    ['Hindi', 'क्\u200dष'],
  ])('cost a script the joiners it is spelled with: %s', (_, word) => {
    const { items } = read({ id: 'a', title: `\u200c${word}\u200d x\u200cy` });
    expect(items[0]?.title).toBe(`${word} xy`);
  });

  test('reach a prototype', () => {
    const source = feedOf({ id: 'a', title: 'A' }).replace(
      '"title":"A"',
      '"title":"A","__proto__":{"polluted":1}',
    );
    const result = parseFeed(source);
    expect(result.ok && 'polluted' in (result.feed.items[0] ?? {})).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test('hide letters in a key, which the remarks on the feed name', () => {
    const disclosure = { 'e\u202en': 1, 'title\u200b': 1, fr: 'Je travaille ici', 'fr\u200b': 'Caché' };
    const result = parseFeed(
      JSON.stringify({
        title: 'F',
        'title\u2060': 'G',
        items: [{ id: 'a', title: 'A' }],
        _own_words: { disclosure },
      }),
    );
    expect(result.problems.map(({ path }) => path)).toEqual([
      '_own_words.disclosure.en',
      '_own_words.disclosure.title',
    ]);
    expect(result).toMatchObject({
      feed: { title: 'F', _own_words: { disclosure: { fr: 'Je travaille ici' } } },
    });
  });

  test('nest without end', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(parseFeed(`{"title":"x","items":[{"id":"a","title":"A","tags":${deep}}]}`).ok).toBe(true);
  });

  test('bring more than the limits', () => {
    const many = Array.from({ length: limits.items + 3 }, (_, index) => ({ id: `i${index}`, title: 'T' }));
    const { items, problems } = read(...many);
    expect(items).toHaveLength(limits.items);
    expect(problems).toEqual([
      { key: 'problem.too_many_items', path: `items[${limits.items}]`, level: 'error' },
    ]);
    const long = read({ id: 'a', title: 'A', content_text: 'x'.repeat(limits.text + 1) });
    expect(long.items[0]?.content_text).toBeUndefined();
    expect(long.problems[0]).toMatchObject({ key: 'problem.text_too_long', path: 'items[0].content_text' });
  });
});
