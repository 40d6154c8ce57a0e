import { describe, expect, test } from 'vitest';
import { type Columns, dayFirstOf, readTable } from '@/lib/studio/import/index.ts';
import { read, utf16 } from './reading.ts';

test.each<[what: string, file: string, columns: Columns, rest: object]>([
  [
    'Hootsuite, without a header',
    '27/11/2026 10:00,"Hello, you",https://aurore-rail.example/1\n28/11/2026 10:00,Bye,https://aurore-rail.example/2\n',
    { date: 0, message: 1, link: 2 },
    { delimiter: ',', dayFirst: true, width: 3, total: 2 },
  ],
  [
    'Hootsuite, with a link in some rows only',
    '11/27/2026 10:00,Hello\n11/28/2026 10:00,Bye\n11/29/2026 10:00,Again,https://aurore-rail.example/2\n',
    { date: 0, message: 1, link: 2 },
    { delimiter: ',', dayFirst: false, width: 3 },
  ],
  [
    'Buffer',
    'Text,Image URL,Tags,Posting Time\nHello,,team,2026-11-27 10:00\nBye,https://cdn.example/a.png,,2026-11-28 10:00\n',
    { message: 0, image: 1, date: 3 },
    { header: ['Text', 'Image URL', 'Tags', 'Posting Time'], dayFirst: false },
  ],
  [
    'Sprout Social',
    'date,time_24hr,message_text,link_url,image_url_1\n12/01/2026,10:00,Hello,https://aurore-rail.example/1,\n',
    { date: 0, time: 1, message: 2, link: 3, image: 4 },
    { dayFirst: undefined, width: 5 },
  ],
  [
    'Loomly',
    'Channels,Date,Time,Subject,Copy,Link\nLinkedIn,2026-12-01,10:00 AM,A subject,Hello,https://aurore-rail.example/1\n',
    { network: 0, date: 1, time: 2, title: 3, message: 4, link: 5 },
    {},
  ],
  [
    'a planner that names the format in its header',
    'postAtSpecificTime (MM/dd/yyyy HH:mm),content,link (OGmetaURL),imageUrls\n05/04/2026 10:00,Hello,,\n',
    { date: 0, message: 1, link: 2, image: 3 },
    { dayFirst: false },
  ],
  [
    'a French Excel',
    '\ufeffDate de publication;Texte du post;Lien;Visuel\r\n27/11/2026 10:00;Bonjour, vous, là;https://aurore-rail.example/1;\r\n03/12/2026 09:30;"Deux\r\nlignes ; oui";;\r\n',
    { date: 0, message: 1, link: 2, image: 3 },
    { delimiter: ';', dayFirst: true, total: 2 },
  ],
  [
    'Excel that says its delimiter itself',
    'sep=;\r\nJour;Texte\r\n2026-12-01;Oui, oui, oui\r\n2026-12-02;Non, non, non\r\n',
    { date: 0, message: 1 },
    { delimiter: ';', header: ['Jour', 'Texte'] },
  ],
  [
    'commas in every message, and semicolons between the cells',
    '27/11/2026;Bonjour, à tous, demain;https://aurore-rail.example/1\n28/11/2026;Bonjour, à tous, demain;https://aurore-rail.example/2\n',
    { date: 0, message: 1, link: 2 },
    { delimiter: ';' },
  ],
  [
    'names of columns nobody knows, above dates',
    'Wann?,Was\n2026-12-01,Hallo\n2026-12-02,Tschüss\n',
    { date: 0, message: 1 },
    { header: ['Wann?', 'Was'] },
  ],
  [
    'a row with a comma too many among others',
    '2026-12-01,Hello, and a good deal more than that,https://aurore-rail.example/1\n2026-12-02,Hello,https://aurore-rail.example/2\n2026-12-03,Bye,https://aurore-rail.example/3\n',
    { date: 0, message: 1, link: 2 },
    { width: 3 },
  ],
  ['nothing but messages', 'Message\nHello\n"Two\nlines"\n', { message: 0 }, { width: 1, total: 2 }],
  [
    'rows filled up with blank cells',
    'date,message,,,\n2026-12-01,Hello,,,\n,,,,\n2026-12-02,Bye,,,\n',
    { date: 0, message: 1 },
    { width: 2, total: 2 },
  ],
])('%s is understood', (_, file, columns, rest) => {
  const { table } = read('table', file);
  expect(table.columns).toEqual(columns);
  expect({ ...table, header: table.header?.filter(Boolean) }).toMatchObject(rest);
});

test('Excel’s Unicode text is understood, tabs and all', () => {
  const { table } = read('table', utf16('\ufeffDate\tTexte\r\n27/11/2026\t"Été, déjà"\r\n'));
  expect(table).toMatchObject({ delimiter: '\t', rows: [{ line: 2, cells: ['27/11/2026', 'Été, déjà'] }] });
});

test('rows know the line they begin on, after blank lines and cells of several lines', () => {
  const { rows } = readTable('date,message\n\n2026-12-01,"One\ntwo\n"\n,\n2026-12-02,Three\n');
  expect(rows.map(({ line }) => line)).toEqual([3, 7]);
});

test.each([
  ['doubled quotation marks are one', '2026-12-01,"He said ""no"""', ['2026-12-01', 'He said "no"']],
  [
    'marks in the middle of a cell stay',
    '2026-12-01,He said "no" twice',
    ['2026-12-01', 'He said "no" twice'],
  ],
  ['marks that end too early stay', '2026-12-01,"No" she said', ['2026-12-01', '"No" she said']],
  ['blanks before a quoted cell go', '2026-12-01, "One, two",', ['2026-12-01', 'One, two']],
])('%s', (_, line, cells) => {
  const [, row] = readTable(`2026-11-30,Zero,https://aurore-rail.example/0\n${line}`).rows;
  expect(row?.cells.slice(0, 2)).toEqual(cells);
});

test('a mark that never closes costs what follows it, and nothing before', () => {
  const { rows } = readTable('2026-12-01,One\n2026-12-02,"Two\n2026-12-03,Three\n');
  expect(rows).toEqual([
    { line: 1, cells: ['2026-12-01', 'One'] },
    { line: 2, cells: [], open: true },
  ]);
});

test('a first row that is no header is a row', () => {
  expect(
    readTable('soon,"This is a message, and nobody would call a column that.",\n2026-12-01,One,'),
  ).not.toHaveProperty('header');
  expect(readTable('2026-12-01,Date,One\n2026-12-02,Text,Two')).not.toHaveProperty('header');
});

describe('which comes first, day or month,', () => {
  const first = (dates: string[], header = 'date') =>
    readTable(`${header},message\n${dates.map((date) => `${date},Hello`).join('\n')}`).dayFirst;

  test.each<[what: string, dates: string[], expected: boolean | undefined]>([
    ['is told by a day over twelve', ['05/04/2026', '27/04/2026'], true],
    ['is told by a day over twelve in the second place', ['05/04/2026', '04/27/2026'], false],
    ['stays open without one', ['05/04/2026', '06/04/2026'], undefined],
    [
      'stays open where the dates contradict each other',
      ['05/04/2026', '27/04/2026', '04/27/2026'],
      undefined,
    ],
    ['is not told by a date that is none either way', ['05/04/2026', '31/02/2026'], undefined],
    ['does not matter where the year stands first', ['2026-04-05'], false],
    ['does not matter where both are the same', ['05/05/2026'], false],
  ])('%s', (_, dates, expected) => {
    expect(first(dates)).toBe(expected);
  });

  test('is told by the header', () => {
    expect(first(['05/04/2026'], 'Date (jj/mm/aaaa)')).toBe(true);
    expect(first(['05/04/2026'], 'Date mm/dd/yyyy')).toBe(false);
  });

  test('is told for another column, too', () => {
    const table = readTable('date,until,message\n2026-04-05,27/04/2026,Hello');
    expect([dayFirstOf(table, 0), dayFirstOf(table, 1), dayFirstOf(table)]).toEqual([false, true, false]);
  });
});

test('what only its name makes a table is taken for one', () => {
  expect(read('table', 'Hello,you\nBye,you', { name: 'plan.CSV' }).table.columns).toEqual({ message: 0 });
});

test('a million blank rows cost no time', () => {
  const started = performance.now();
  expect(readTable(`date;message\n2026-12-01;Hello;\n${';;\n'.repeat(1_000_000)}`).total).toBe(1);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('of a very long table two thousand rows are kept', () => {
  const { table, notes } = read('table', '2026-12-01,Hello\n'.repeat(2100));
  expect([table.rows.length, table.total]).toEqual([2000, 2100]);
  expect(notes.map(({ key }) => key)).toEqual(['studio.import.note.many', 'studio.import.note.rest_unread']);
});
