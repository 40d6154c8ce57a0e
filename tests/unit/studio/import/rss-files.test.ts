import { expect, test } from 'vitest';
import { keysOf, latin1, read, rss } from './reading.ts';

/** The one row of a feed with one item. */
function rowOf(item: string) {
  return read('rss', rss(`<item>${item}</item>`)).rows[0];
}

test('the same item twice comes in once; another one under the same guid gets an id of its own', () => {
  const item = (title: string) => `<item><title>${title}</title><guid>bolts</guid></item>`;
  const { rows } = read('rss', rss(item('A') + item('A') + item('B')));
  expect(rows.map(({ item }) => item?.id)).toEqual(['bolts', undefined, 'bolts-2']);
  expect(rows[1] && keysOf(rows[1])).toEqual(['studio.import.note.repeated']);
});

test('an item that says nothing does not come in', () => {
  const row = rowOf('<link>https://aurore-rail.example/1</link>');
  expect(row).toEqual({
    place: { index: 0 },
    title: '',
    notes: [{ key: 'studio.import.note.says_nothing' }],
  });
});

test('RSS 1.0 is read as well', () => {
  const { rows } = read(
    'rss',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://aurore-rail.example/"><title>Aurore Rail</title></channel>
      <item rdf:about="https://aurore-rail.example/1"><title>One</title><link>https://aurore-rail.example/1</link>
      <description>Text</description><dc:date>2026-11-03T08:00:00+01:00</dc:date></item></rdf:RDF>`,
  );
  expect(rows[0]?.item).toEqual({
    id: 'https://aurore-rail.example/1',
    title: 'One',
    summary: 'Text',
    url: 'https://aurore-rail.example/1',
    date_published: '2026-11-03T08:00:00+01:00',
  });
});

test('a file that stops in the middle gives what it has, and a note', () => {
  const whole = rss('<item><title>One</title></item><item><title>Two</title></item>');
  const { rows, notes } = read('rss', whole.slice(0, whole.indexOf('<item><title>Two')));
  expect(rows.map(({ title }) => title)).toEqual(['One']);
  expect(notes).toEqual([{ key: 'studio.import.note.cut_short' }]);
});

test('accents are read in the encoding a file names', () => {
  const file = latin1(
    '<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><item><title>\xc9t\xe9</title></item></channel></rss>',
  );
  expect(read('rss', file).rows[0]?.title).toBe('Été');
});

test('a name that never ends costs no time', () => {
  const name = `a@${'.a'.repeat(100_000)}@`;
  const started = performance.now();
  expect(rowOf(`<title>A</title><author>${name}</author>`)?.title).toBe('A');
  expect(rowOf(`<title>A</title><author><![CDATA[${name}]]></author>`)?.title).toBe('A');
  expect(performance.now() - started).toBeLessThan(5000);
});

test('of a very long feed the first two thousand entries are shown, and how many there are is said', () => {
  const items = Array.from({ length: 2001 }, (_, at) => `<item><title>${at}</title></item>`).join('');
  const { rows, notes } = read('rss', rss(items));
  expect(rows).toHaveLength(2000);
  expect(notes).toEqual([
    { key: 'studio.import.note.many', values: { n: 2001 } },
    { key: 'studio.import.note.rest_unread', values: { n: 2000 } },
  ]);
  expect(new Set(rows.map(({ item }) => item?.id)).size).toBe(2000);
});
