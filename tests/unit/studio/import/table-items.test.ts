import { describe, expect, test } from 'vitest';
import { itemOf, keysOf, own, rowsOfTable } from './reading.ts';

const link = 'https://aurore-rail.example/1';

test('a row becomes a suggestion: date, message, link, the hashtags at its end', () => {
  const [row] = rowsOfTable(
    `27/11/2026 10:00,"Two winters of frozen microphones.\nWorth it. #rail #snow",${link}?utm_content=jean\n`,
  );
  expect(row).toEqual({
    place: { line: 1, index: 0 },
    idMadeUp: true,
    title: 'Two winters of frozen microphones.',
    item: {
      id: expect.stringMatching(/^2026-11-2\d-\d{4}$/),
      title: 'Two winters of frozen microphones.',
      url: link,
      _own_words: {
        suggestions: [{ text: 'Two winters of frozen microphones.\nWorth it. #rail #snow' }],
        hashtags: ['#rail', '#snow'],
        starts_at: '2026-11-27T10:00:00+01:00',
      },
    },
    notes: [{ key: 'studio.import.note.link_cleaned' }],
  });
});

test('a title and a network of its own count', () => {
  const [one, two, three] = rowsOfTable(
    'network,title,message\nTwitter,A title,Hello\n"LinkedIn, X",B,Hello\nMastodon,C,Hello\n',
  );
  expect(itemOf(one)).toMatchObject({
    title: 'A title',
    _own_words: { suggestions: [{ network: 'x', text: 'Hello' }] },
  });
  expect([own(two).suggestions, own(three).suggestions]).toEqual([[{ text: 'Hello' }], [{ text: 'Hello' }]]);
});

test.each([
  ['X', 'x'],
  ['X / Twitter', 'x'],
  ['linkedin page', 'linkedin'],
  ['XING', undefined],
])('the network “%s” is %s', (cell, network) => {
  const [row] = rowsOfTable(`network,message\n${cell},Hello\n`);
  expect(own(row).suggestions).toEqual([network ? { network, text: 'Hello' } : { text: 'Hello' }]);
});

describe('a start', () => {
  const start = (date: string, options?: Parameters<typeof rowsOfTable>[1]) => {
    const [row] = rowsOfTable(`date,message\n${date},Hello\n`, options);
    return [row && own(row).starts_at, row && keysOf(row).join()];
  };

  test.each([
    ['2026-12-01 10:00', 'Europe/Paris', '2026-12-01T10:00:00+01:00'],
    ['2027-07-01 10:00', 'Europe/Paris', '2027-07-01T10:00:00+02:00'],
    ['2027-07-01', 'Europe/Paris', '2027-07-01T00:00:00+02:00'],
    ['2027-07-01 10:00', 'America/New_York', '2027-07-01T10:00:00-04:00'],
    ['2027-07-01 10:00', 'Asia/Kolkata', '2027-07-01T10:00:00+05:30'],
    ['2027-07-01 10:00', '+03:00', '2027-07-01T10:00:00+03:00'],
    ['2027-07-01 10:00', 'UTC', '2027-07-01T10:00:00+00:00'],
    // The night the clocks go forward has no half past two, and the one they go back has two of them.
    ['2027-03-28 02:30', 'Europe/Paris', '2027-03-28T03:30:00+02:00'],
    ['2027-10-31 02:30', 'Europe/Paris', '2027-10-31T02:30:00+02:00'],
    // What says where it is told says it.
    ['2027-07-01T10:00:00Z', 'Europe/Paris', '2027-07-01T10:00:00+00:00'],
  ])('%s in %s is %s', (date, zone, expected) => {
    expect(start(date, { zone })).toEqual([expected, '']);
  });

  test.each([
    ['2026-11-22 10:00', 'date_past'],
    ['2026-02-31 10:00', 'date_impossible'],
    ['next week', 'date_unreadable'],
    ['05/04/2027', 'date_ambiguous'],
  ])('is left out where the date says %s, and the row comes in all the same', (date, key) => {
    expect(start(date)).toEqual([undefined, `studio.import.note.${key}`]);
  });

  test('is the one that was asked for, day or month first', () => {
    expect(start('05/04/2027', { dayFirst: true })[0]).toBe('2027-04-05T00:00:00+02:00');
    expect(start('05/04/2027', { dayFirst: false })[0]).toBe('2027-05-04T00:00:00+02:00');
  });

  test('is put together from a day and a time in columns of their own', () => {
    const [row] = rowsOfTable('date,time_24hr,message_text\n27/11/2026,15:42,Hello\n');
    expect(own(row).starts_at).toBe('2026-11-27T15:42:00+01:00');
  });

  test('is not given where there is no date', () => {
    expect(start('')).toEqual([undefined, '']);
  });
});

test.each<[what: string, row: string, keys: string[], comesIn: boolean]>([
  ['a cell too many', `2026-12-03,One, two,${link}`, ['cells_many'], false],
  ['a cell too few', '2026-12-03,One', ['cells_few'], true],
  ['no message', `2026-12-03,,${link}`, ['no_message'], false],
  ['a message of blanks that cannot be seen', `2026-12-03,\u200b \u200b,${link}`, ['no_message'], false],
  ['the same row as before', `2026-12-01,Hello,${link}`, ['repeated'], false],
  ['the same message on another day', `2026-12-09,Hello,${link}`, [], true],
  ['a message longer than any', `2026-12-03,${'a'.repeat(10_001)},`, ['text_too_long'], false],
  ['a link in the message', `2026-12-03,See ${link}.,`, ['link_from_text'], true],
  ['a link that is none', '2026-12-03,Hello,see the website', ['link_left_out'], true],
  ['a link with http', '2026-12-03,Hello,http://aurore-rail.example/1', ['link_http'], true],
  ['a mark that never closes', '2026-12-03,"Hello', ['open_quote'], false],
])('a row with %s has its note', (_, line, keys, comesIn) => {
  const row = rowsOfTable(
    `date,message,link\n2026-12-01,Hello,${link}\n2026-12-02,Bye,${link}\n${line}\n`,
  )[2];
  expect(row && keysOf(row)).toEqual(keys.map((key) => `studio.import.note.${key}`));
  expect(row?.item !== undefined).toBe(comesIn);
  expect(row?.place).toEqual({ line: 4, index: 2 });
});

test('a picture stays where it is, and a title is shortened where it is longer than any', () => {
  const [row] = rowsOfTable(`message,image,title\nHello,https://cdn.example/a.png,${'Bolts '.repeat(60)}\n`);
  expect(row && keysOf(row).sort()).toEqual([
    'studio.import.note.image_left_out',
    'studio.import.note.title_shortened',
  ]);
  expect(itemOf(row)).not.toHaveProperty('image');
  expect(itemOf(row).title).toHaveLength(300);
});

test('a table whose columns nobody named brings in nothing until somebody does', () => {
  const rows = rowsOfTable('2026-12-01,Hello\n', { columns: {} });
  expect(rows.map(keysOf)).toEqual([['studio.import.note.no_message']]);
});

test('a zone that no browser knows is refused', () => {
  expect(() => rowsOfTable('2026-12-01,Hello\n', { zone: 'Europe/Atlantis' })).toThrow(RangeError);
});

test('no two rows have the same id', () => {
  const rows = rowsOfTable(Array.from({ length: 300 }, (_, at) => `2026-12-01,Hello ${at}`).join('\n'));
  expect(new Set(rows.map((row) => itemOf(row).id)).size).toBe(300);
});
