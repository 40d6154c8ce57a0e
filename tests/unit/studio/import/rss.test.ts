import { describe, expect, test } from 'vitest';
import { itemOf, keysOf, partOf, read, rss } from './reading.ts';

/** The one row of a feed with one item. */
function rowOf(item: string, channel?: string) {
  return read('rss', rss(`<item>${item}</item>`, channel)).rows[0];
}

const long = 'A sentence of an article. '.repeat(60);

test('an item as WordPress writes it comes in with what it is about, and without the article and its author', () => {
  const { title, rows, notes } = read(
    'rss',
    rss(
      `<item>
        <title><![CDATA[Douze cents <em>micros</em> &amp; un hiver&nbsp;!]]></title>
        <link>https://aurore-rail.example/micros/?utm_source=rss&amp;utm_content=jean</link>
        <dc:creator><![CDATA[Jean Martin]]></dc:creator>
        <pubDate>Tue, 03 Nov 2026 08:00:00 +0000</pubDate>
        <category><![CDATA[Innovation]]></category><category>Rail</category><category>Rail</category>
        <guid isPermaLink="false">https://aurore-rail.example/?p=12</guid>
        <description><![CDATA[<p>Ce que l&#8217;hiver nous a appris [&#8230;]</p>
<p>The post <a href="https://a.example">Douze cents</a> appeared first on <a href="https://a.example">Aurore</a>.</p>]]></description>
        <content:encoded><![CDATA[<h2>Hiver</h2><p>${long}</p>]]></content:encoded>
        <media:content url="https://cdn.example/a.jpg" medium="image" />
      </item>`,
      '<link>https://aurore-rail.example/</link><language>fr_FR</language>',
    ),
  );
  expect(title).toBe('Aurore Rail');
  expect(rows[0]?.item).toEqual({
    id: 'https://aurore-rail.example/?p=12',
    title: 'Douze cents micros & un hiver\u00a0!',
    summary: 'Ce que l’hiver nous a appris […]',
    url: 'https://aurore-rail.example/micros/?utm_source=rss',
    language: 'fr-FR',
    tags: ['Innovation', 'Rail'],
    date_published: '2026-11-03T08:00:00+00:00',
  });
  expect(rows[0] && keysOf(rows[0])).toEqual([
    'studio.import.note.article_left_out',
    'studio.import.note.link_cleaned',
    'studio.import.note.image_left_out',
  ]);
  expect(notes).toEqual([{ key: 'studio.import.note.authors_left_out' }]);
});

test.each<[what: string, item: string, expected: object]>([
  [
    'a title in entities',
    '<title>Bolts &amp;amp; nuts &lt;b&gt;now&lt;/b&gt;</title>',
    { title: 'Bolts & nuts now' },
  ],
  ['a title in several lines', '<title>\n  Bolts\n  and nuts\n</title>', { title: 'Bolts and nuts' }],
  ['a relative link', '<title>A</title><link>/news/1</link>', { url: 'https://aurore-rail.example/news/1' }],
  [
    'a guid that is a link',
    '<title>A</title><guid>https://aurore-rail.example/1</guid>',
    { url: 'https://aurore-rail.example/1' },
  ],
  [
    'a guid that is none',
    '<title>A</title><guid isPermaLink="false">https://aurore-rail.example/1</guid>',
    { url: undefined },
  ],
  [
    'no guid',
    '<title>A</title><link>https://aurore-rail.example/1?utm_content=x</link>',
    { id: 'https://aurore-rail.example/1' },
  ],
  ['neither guid nor link', '<title>A</title>', { id: expect.stringMatching(/^2026-11-2\d-\d{4}$/) }],
  [
    'a date in the United States',
    '<title>A</title><pubDate>Tue, 3 Nov 2026 08:00:00 EST</pubDate>',
    { date_published: '2026-11-03T08:00:00-05:00' },
  ],
  [
    'a date of Dublin Core',
    '<title>A</title><dc:date>2026-11-03T08:00+01:00</dc:date>',
    { date_published: '2026-11-03T08:00:00+01:00' },
  ],
  ['a subject of Dublin Core', '<title>A</title><dc:subject>Rail</dc:subject>', { tags: ['Rail'] }],
  ['a language of its own', '<title>A</title><dc:language>de-CH</dc:language>', { language: 'de-CH' }],
  [
    'the language of the feed it comes into',
    '<title>A</title><dc:language>en-GB</dc:language>',
    { language: undefined },
  ],
  ['a language that is none', '<title>A</title><dc:language>Deutsch!</dc:language>', { language: undefined }],
  [
    'a short text besides the summary',
    '<title>A</title><description>Sum.</description><content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded>',
    { summary: 'Sum.', content_text: 'All of it.' },
  ],
  [
    'a text alone',
    '<content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded>',
    { summary: 'All of it.' },
  ],
  [
    'a summary that is the title',
    '<title>A</title><description>A</description>',
    { title: 'A', summary: undefined },
  ],
  [
    'markup that never ends',
    '<title>A</title><description>&lt;p&gt;One &lt;a href="</description>',
    { summary: 'One' },
  ],
  [
    'a script',
    '<title>A</title><description>One&lt;script&gt;alert(1)&lt;/script&gt;</description>',
    { summary: 'One' },
  ],
  [
    'no-break spaces',
    '<title>Oui\u202f!</title><description>&lt;p&gt;Non\u00a0: oui&lt;/p&gt;</description>',
    { title: 'Oui\u202f!', summary: 'Non\u00a0: oui' },
  ],
  ['letters that cannot be seen', '<title>A\u202eB\u200b</title>', { title: 'AB' }],
])('%s is read as it is meant', (_, item, expected) => {
  expect(partOf(itemOf(rowOf(item)), expected)).toEqual(expected);
});

describe('a note says what is different from the file', () => {
  test.each<[what: string, item: string, key: string, item: object]>([
    [
      'a link with http',
      '<title>A</title><link>http://aurore-rail.example/1</link>',
      'link_http',
      { url: 'http://aurore-rail.example/1' },
    ],
    [
      'a link into the intranet',
      '<title>A</title><link>https://intranet/1</link>',
      'link_left_out',
      { url: undefined },
    ],
    [
      'a link with a password',
      '<title>A</title><link>https://a:b@c.example/1</link>',
      'link_left_out',
      { url: undefined },
    ],
    [
      'a link that runs something',
      '<title>A</title><link>javascript:alert(1)</link>',
      'link_left_out',
      { url: undefined },
    ],
    [
      'a long text alone',
      `<title>A</title><description>${long}</description>`,
      'article_begins',
      { summary: expect.stringMatching(/^(A sentence of an article\. ?){2,24}$/) },
    ],
    [
      'a long title',
      `<title>${'Bolts '.repeat(80)}</title>`,
      'title_shortened',
      { title: expect.stringMatching(/^.{299}…$/) },
    ],
    [
      'an enclosed picture',
      '<title>A</title><enclosure url="https://a.example/a.png" type="image/png" length="1"/>',
      'image_left_out',
      { image: undefined },
    ],
    [
      'a date in words',
      '<title>A</title><pubDate>yesterday</pubDate>',
      'date_unreadable',
      { date_published: undefined },
    ],
    [
      'a day there is not',
      '<title>A</title><pubDate>Mon, 30 Feb 2026 08:00:00 GMT</pubDate>',
      'date_impossible',
      { date_published: undefined },
    ],
    [
      'a date without a zone',
      '<title>A</title><pubDate>2026-11-03 08:00</pubDate>',
      'date_without_zone',
      { date_published: '2026-11-03T08:00:00Z' },
    ],
  ])('%s', (_, item, key, expected) => {
    const row = rowOf(item);
    expect(partOf(itemOf(row), expected)).toEqual(expected);
    expect(row && keysOf(row)).toEqual([`studio.import.note.${key}`]);
  });

  test('a relative link without anything it could start from is left out', () => {
    expect(rowOf('<title>A</title><link>/news/1</link>', '')?.notes).toEqual([
      { key: 'studio.import.note.link_left_out', values: { link: '/news/1' } },
    ]);
  });
});
