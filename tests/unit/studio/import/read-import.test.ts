import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import sample from '@/lib/feed/sample/feed.json';
import { translator } from '@/lib/i18n/index.ts';
import '@/lib/i18n/studio.ts';
import {
  importLimits,
  itemsOfTable,
  type Note,
  noteText,
  type ReasonKey,
  readImport,
  reasonKeys,
} from '@/lib/studio/import/index.ts';
import { plainNotes } from '@/lib/studio/import/note.ts';
import { atom, bytesOf, latin1, now, read, rss } from './reading.ts';

const deep = `{"items":[${'['.repeat(20)}${']'.repeat(20)}]}`;

const refused: [what: string, reason: string, file: string | Uint8Array][] = [
  ['nothing', 'empty', ''],
  ['blanks', 'empty', '\ufeff \r\n\t'],
  ['a large file', 'too_big', ' '.repeat(importLimits.bytes + 1)],
  ['a picture', 'not_text', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0')],
  ['a PDF', 'not_text', '%PDF-1.7\n1 0 obj'],
  ['a letter', 'not_text', '{\\rtf1\\ansi Hello}'],
  ['a packed letter', 'not_text', 'PK\x03\x04....word/document.xml'],
  ['a workbook', 'spreadsheet', 'PK\x03\x04....[Content_Types].xml....xl/workbook.xml'],
  [
    'a workbook of LibreOffice',
    'spreadsheet',
    'PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  ],
  ['an old workbook', 'spreadsheet', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0')],
  ['a feed and its pictures, packed', 'packed', 'PK\x03\x04....feed.json....images/a.webp'],
  [
    'a web page',
    'web_page',
    '<!-- hello -->\n<!DOCTYPE html>\n<html><head><title>News</title></head></html>',
  ],
  ['a web page in XHTML', 'web_page', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['a piece of a web page', 'web_page', '<div class="rss">feed</div>'],
  ['Studio’s own file', 'studio_file', '{\n  "format": "own-words-studio",\n  "version": 1\n}'],
  [
    'Studio’s own file in another order',
    'studio_file',
    '{"version":1,"format":"own-words-studio","items":[]}',
  ],
  [
    'Studio’s own file, a large one',
    'studio_file',
    `{ "format": "own-words-studio", "a": "${'a'.repeat(importLimits.bytes)}" }`,
  ],
  ['half a JSON Feed', 'broken_json', JSON.stringify(sample).slice(0, 5000)],
  ['JSON that is something else', 'other_json', '{"name":"own-words"}'],
  ['a list', 'other_json', '[{"id":"a"}]'],
  ['a JSON Feed that is nested and nested', 'other_json', deep],
  [
    'RSS with a tag that never ends',
    'broken_xml',
    '<rss version="2.0"><channel><item><title>A</item></channel></rss>',
  ],
  [
    'a site map',
    'other_xml',
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
  ],
  ['a drawing', 'other_xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['some other feed', 'other_xml', '<feed>fish</feed>'],
  ['RSS without an item', 'no_entries', rss('')],
  ['RSS without anything', 'no_entries', '<rss version="2.0"><channel/></rss>'],
  ['Atom without an entry', 'no_entries', atom('')],
  [
    'a letter in plain text',
    'unknown',
    'Dear all,\n\nwe met today, and yesterday, and it was good.\nSee you\n',
  ],
  ['a list of links', 'unknown', 'https://a.example/1\nhttps://a.example/2\n'],
];

describe('a file that cannot be read', () => {
  test.each(refused)('is refused with a reason: %s is %s', (_, reason, file) => {
    const bytes = typeof file === 'string' ? bytesOf(file) : file;
    expect(readImport(bytes, 'file', { now })).toEqual({
      ok: false,
      reason: `studio.import.reason.${reason}`,
    });
  });

  test('has every reason there is but the one that opening a whole feed has', () => {
    const given = new Set(refused.map(([, reason]) => `studio.import.reason.${reason}` as ReasonKey));
    expect(reasonKeys.filter((key) => !given.has(key))).toEqual(['studio.import.reason.too_many']);
  });
});

describe('a file is told by what is in it', () => {
  test.each<['json' | 'rss' | 'atom' | 'table', string, string]>([
    ['json', JSON.stringify(sample), 'plan.csv'],
    ['json', `\n\n${JSON.stringify({ items: [] })}`, 'feed.xml'],
    ['rss', `\n<!-- a -->${rss('<item><title>A</title></item>')}`, 'feed.json'],
    [
      'rss',
      '<!DOCTYPE rss [<!ENTITY x "y">]><rss version="2.0"><channel><item><title>A</title></item></channel></rss>',
      'a',
    ],
    ['atom', atom('<entry><title>A</title></entry>'), 'page.html'],
    ['table', '[Draft] hello,2026-12-01\nBye,2026-12-02\n', 'feed.json'],
  ])('%s', (kind, file, name) => {
    expect(read(kind, file, { name }).kind).toBe(kind);
  });

  test('a guess at how its letters are written is said', () => {
    const { notes } = read('table', latin1('date;message\n2026-12-01;d\xe9j\xe0\n'));
    expect(notes).toEqual([{ key: 'studio.import.note.letters_guessed' }]);
  });
});

test('a JSON Feed keeps its text to the letter, so that it can be opened as a whole', () => {
  const source = `${JSON.stringify(sample, null, 2)}\n`;
  expect(read('json', source).source).toBe(source);
});

describe('a note is a sentence', () => {
  const notes: Note[] = [
    ...plainNotes.map((key) => ({ key })),
    { key: 'studio.import.note.date_unreadable', values: { date: 'soon' } },
    { key: 'studio.import.note.link_http', values: { link: 'http://a.example' } },
    { key: 'studio.import.note.many', values: { n: 1234 } },
    { key: 'studio.import.note.cells_many', values: { n: 4, width: 3 } },
  ];

  test.each(['en', 'fr'] as const)('in %s', (language) => {
    for (const note of notes)
      expect(noteText(note, translator(language)), note.key).toMatch(/^[«“\p{Lu}].{10,}[.a-z]$/u);
  });

  test('with the values of the file', () => {
    expect(
      noteText({ key: 'studio.import.note.cells_many', values: { n: 4, width: 3 } }, translator('en')),
    ).toContain('has 4 cells and the table 3 columns');
  });
});

describe('whatever the file is', () => {
  const files = [
    JSON.stringify(sample),
    rss(
      '<item><title><![CDATA[A <b>b</b>]]></title><link>/1</link><pubDate>Tue, 3 Nov 2026 08:00:00 EST</pubDate></item>',
    ),
    atom(
      '<entry><id>1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A</div></content></entry>',
    ),
    'date;message;link\n27/11/2026 10:00;"Hello ""you""\nthere";https://aurore-rail.example/1\n05/04/2026;;\n',
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        '\n',
        ';',
        ',',
        ']]>',
        '<![CDATA[',
        '<!--',
        '</item>',
        '{',
        '}',
        '[',
        '\0',
        '31/02/2026',
      ),
    ),
  });
  const mutated = fc
    .record({ file: fc.constantFrom(...files), edits: fc.array(edit, { minLength: 1, maxLength: 6 }) })
    .map(({ file, edits }) =>
      edits.reduce((text, { at, length, put }) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + put + text.slice(start + length);
      }, file),
    );

  /** Reads it to the end, and says what was wrong with the outcome. */
  function oddIn(bytes: Uint8Array): string | undefined {
    const result = readImport(bytes, 'a.csv', { now, language: 'en' });
    if (!result.ok) return reasonKeys.includes(result.reason) ? undefined : result.reason;
    const { table } = result.kind === 'table' ? result : {};
    const rows =
      result.kind === 'table'
        ? itemsOfTable(result.table, {
            columns: result.table.columns,
            dayFirst: table?.dayFirst,
            zone: 'Europe/Paris',
            now,
          })
        : result.rows;
    const ids = rows.flatMap(({ item }) => (item ? [item.id] : []));
    if (new Set(ids).size !== ids.length || ids.some((id) => typeof id !== 'string' || id === ''))
      return `ids ${ids}`;
    const silent = rows.find(({ item, notes }) => !item && notes.length === 0);
    return silent && 'a row that does not come in and does not say why';
  }

  test('reading it never throws, each row comes in or says why, and no two have one id', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(oddIn(bytesOf(text))).toBeUndefined();
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(oddIn(bytes)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});
