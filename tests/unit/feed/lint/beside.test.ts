import { describe, expect, test } from 'vitest';
import { feedOf, good, lint, now, placesOf } from './support.ts';

describe('a list of what must not be public: confidential-phrase', () => {
  const confidential = ['Project Moon', '', '月計画'];
  const feed = feedOf([
    good('a', { keep: ['project-moon'] }, { tags: ['月計画を'], unknown: { deep: ['PROJECT MOON'] } }),
  ]);

  test('is found in every field of the file, however it is put, and not repeated', () => {
    const found = lint(feed, { confidential }).filter(({ rule }) => rule === 'confidential-phrase');
    expect(found.map(({ path, values }) => [path, values])).toEqual([
      ['items[0].tags[0]', { line: 3 }],
      ['items[0].unknown.deep[0]', { line: 1 }],
      ['items[0]._own_words.keep[0]', { line: 1 }],
    ]);
    expect(found.every(({ level }) => level === 'error')).toBe(true);
  });

  test('is not found in what only resembles it', () => {
    const near = feedOf([good('a', {}, { summary: 'The project moonlights as art.' })]);
    expect(placesOf('confidential-phrase', near, { confidential })).toEqual([]);
  });
});

describe('words of confidentiality', () => {
  test.each([
    ['Sous embargo jusqu’au 3 mars'],
    ['Document à diffusion restreinte'],
    ['[Interne] Les chiffres'],
    ['INTERNE : ne pas partager'],
    ['Streng vertraulich'],
    ['Nur für den internen Gebrauch'],
    ['Covered by an NDA'],
    ['Please do not share'],
    ['Embargoed until Monday'],
  ])('are found: %s', (why) => {
    expect(placesOf('confidential-words', feedOf([good('a', { why })]))).toEqual(['items[0]._own_words.why']);
  });

  test.each([
    ['La mobilité interne'],
    ['An internal combustion engine'],
    ['We confide in confidence'],
    ['Vertraut mit der Technik'],
  ])('are not seen in %s', (why) => {
    expect(placesOf('confidential-words', feedOf([good('a', { why })]))).toEqual([]);
  });

  test('may stand in a charter, which is about them, and not in a phrase to watch, which tells them', () => {
    const rules = [{ dont: 'Don’t publish what is confidential.' }];
    const phrases = [{ match: 'Moon', reason: 'Under embargo until May' }];
    const feed = feedOf([good('a')], { charter: { rules }, phrases });
    expect(placesOf('confidential-words', feed)).toEqual(['_own_words.phrases[0].reason']);
  });
});

describe('the address of a feed: address-personal', () => {
  const feed = feedOf([good('a')]);

  test('that looks made for one reader is told', () => {
    expect(placesOf('address-personal', feed, { base: 'https://feeds.example/emp42/feed.json' })).toEqual([
      '',
    ]);
    const own = { ...feed, feed_url: 'https://feeds.example/feed.json?user=jane' };
    expect(placesOf('address-personal', own, { base: undefined })).toEqual(['']);
  });

  test('that is the same for everybody is not, nor one that is not known', () => {
    expect(placesOf('address-personal', feed)).toEqual([]);
    expect(lint(feed, { base: undefined })).toEqual([]);
  });
});

describe('a feed with a previous one', () => {
  const of = (...items: unknown[]) => JSON.stringify(feedOf(items));
  const withdrawn = { status: 'withdrawn', note: 'Wrong' };

  test('is told of what is gone without having been withdrawn: deleted', () => {
    const previous = of(
      good('aaaa'),
      good('bbbb'),
      good('cccc', { expires_at: '2026-01-01T00:00:00Z' }),
      good('dddd', withdrawn),
    );
    const found = lint(feedOf([good('aaaa')]), { previous }).filter(({ rule }) => rule === 'deleted');
    expect(found).toMatchObject([{ path: 'items', item: { id: 'bbbb' }, level: 'warning' }]);
    expect(placesOf('deleted', feedOf([good('aaaa'), good('bbbb', withdrawn)]), { previous })).toEqual([]);
  });

  test('is not told that an item is gone which stands there and cannot be read', () => {
    expect(
      placesOf('deleted', feedOf([good('bbbb'), { id: 'aaaa' }]), { previous: of(good('aaaa')) }),
    ).toEqual([]);
  });

  const facts = (...texts: string[]) => ({ facts: texts.map((text) => ({ text, source: 'Us' })) });

  test.each([
    ['a fact', facts('1,200'), facts('1,300'), ['items[0]._own_words.facts']],
    ['a wording', { suggestions: [{ text: 'A' }] }, { suggestions: [] }, ['items[0]._own_words.suggestions']],
    ['one fact more', facts('1,200'), facts('1,200', '7 of 8'), []],
    ['a fact, and says so', facts('1,200'), { ...facts('1,300'), note: 'Miscounted' }, []],
    ['a fact, and is corrected', facts('1,200'), { ...facts('1,300'), status: 'corrected', note: 'N' }, []],
  ])(
    'is told of what it says no longer, unless it says so itself: changed, %s',
    (_, before, after, places) => {
      const feed = feedOf([good('aaaa', after)]);
      expect(placesOf('changed', feed, { previous: of(good('aaaa', before)) })).toEqual(places);
    },
  );

  test('that cannot be read is as good as none', () => {
    expect(lint(feedOf([good('a')]), { previous: '<html>' })).toEqual([]);
  });
});

test('what is withdrawn before its day has no day to wait for', () => {
  const feed = feedOf([good('a', { starts_at: '2026-12-01T00:00:00Z', status: 'withdrawn', note: 'Off' })]);
  expect(placesOf('not-yet', feed)).toEqual([]);
});

test('an item is expired, upcoming or live as of the time that is given', () => {
  const feed = feedOf([good('a', { starts_at: '2026-12-01T00:00:00Z' })]);
  expect(placesOf('not-yet', feed)).not.toEqual([]);
  expect(placesOf('not-yet', feed, { now: now + 7 * 24 * 60 * 60 * 1000 })).toEqual([]);
});
