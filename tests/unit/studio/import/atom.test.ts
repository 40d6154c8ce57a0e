import { expect, test } from 'vitest';
import { atom, itemOf, keysOf, partOf, read } from './reading.ts';

function rowOf(entry: string, feed?: string) {
  return read('atom', atom(`<entry>${entry}</entry>`, feed)).rows[0];
}

test('of several links the page counts, and of several dates the one it was published', () => {
  const row = rowOf(`
    <id>urn:uuid:1225c695</id><title>Bolts</title>
    <link rel="edit" href="https://aurore-rail.example/edit/1"/>
    <link rel="replies" href="https://aurore-rail.example/1#comments"/>
    <link rel="alternate" type="application/json" href="https://aurore-rail.example/1.json"/>
    <link rel="alternate" type="text/html" href="https://aurore-rail.example/1?fbclid=x"/>
    <updated>2026-11-04T08:00:00Z</updated><published>2026-11-03T08:00:00+01:00</published>
    <category term="rail" label="Rail"/><category term="bolts"/>
    <author><name>Jean Martin</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; <b>two</b></p><p>Three</p></div></content>`);
  expect(row?.item).toEqual({
    id: 'urn:uuid:1225c695',
    title: 'Bolts',
    summary: 'One & two\nThree',
    url: 'https://aurore-rail.example/1',
    tags: ['Rail', 'bolts'],
    date_published: '2026-11-03T08:00:00+01:00',
  });
  expect(row && keysOf(row)).toEqual(['studio.import.note.link_cleaned']);
});

test.each<[what: string, entry: string, expected: object]>([
  [
    'plain text with angle brackets',
    '<id>1</id><title>Why &lt;video&gt; &amp; co</title>',
    { title: 'Why <video> & co' },
  ],
  [
    'a title in HTML',
    '<id>1</id><title type="html">Why &lt;b&gt;video&lt;/b&gt; &amp;amp; co</title>',
    { title: 'Why video & co' },
  ],
  [
    'a summary in XHTML',
    '<id>1</id><title>A</title><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">B <i>c</i></div></summary>',
    { summary: 'B c' },
  ],
  [
    'a link without a kind',
    '<id>1</id><title>A</title><link href="/1"/>',
    { url: 'https://aurore-rail.example/1' },
  ],
  [
    'an entry updated, never published',
    '<id>1</id><title>A</title><updated>2026-11-04T08:00:00Z</updated>',
    { date_published: '2026-11-04T08:00:00+00:00' },
  ],
  [
    'a language of its own',
    '<id>1</id><title>A</title><content type="html" xml:lang="fr">B</content>',
    { language: 'fr' },
  ],
])('%s is read as it is meant', (_, entry, expected) => {
  expect(partOf(itemOf(rowOf(entry)), expected)).toEqual(expected);
});

test('relative links start where the feed says', () => {
  const row = rowOf(
    '<id>1</id><title>A</title><link href="1"/>',
    '<link rel="self" href="https://aurore-rail.example/news/atom.xml"/>',
  );
  expect(itemOf(row).url).toBe('https://aurore-rail.example/news/1');
});

test('a picture that is enclosed stays behind', () => {
  const row = rowOf(
    '<id>1</id><title>A</title><link rel="enclosure" type="image/jpeg" href="https://a.example/a.jpg"/>',
  );
  expect(itemOf(row)).toEqual({ id: '1', title: 'A' });
  expect(row && keysOf(row)).toEqual(['studio.import.note.image_left_out']);
});

test('names with a prefix are the same names', () => {
  const { rows } = read(
    'atom',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:title>A</a:title></a:entry></a:feed>',
  );
  expect(rows[0]?.item).toEqual({ id: '1', title: 'A' });
});
