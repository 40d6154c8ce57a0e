import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CleanLink, cleanLink } from '@/lib/feed/parse/clean-link.ts';

/** What is left, and the names of what was removed and of what is unknown, in the order they stand there. */
const summaryOf = ({ link, removed, unknown }: CleanLink) => [
  link.replace('https://a.example', ''),
  removed.map(({ name }) => name).join(' '),
  unknown.map(({ name }) => name).join(' '),
];

describe('a link without what could name a person', () => {
  test.each([
    // Nothing to say: nothing changes.
    ['/p', '/p', '', ''],
    [
      '/p?utm_source=own&utm_medium=social&utm_campaign=trial',
      '/p?utm_source=own&utm_medium=social&utm_campaign=trial',
      '',
      '',
    ],
    ['/p#the-second-winter', '/p#the-second-winter', '', ''],
    ['/a;b/c,d@2x.html', '/a;b/c,d@2x.html', '', ''],
    // What could name someone.
    ['/p?utm_content=emp_42', '/p', 'utm_content', ''],
    ['/p?utm_term=a&utm_id=b', '/p', 'utm_term utm_id', ''],
    ['/p?utm_source=own&utm_content=emp_42', '/p?utm_source=own', 'utm_content', ''],
    ['/p?utm_content=emp_42&utm_source=own#top', '/p?utm_source=own#top', 'utm_content', ''],
    ['/p?gclid=1&fbclid=2&msclkid=3&li_fat_id=4&_kx=5', '/p', 'gclid fbclid msclkid li_fat_id _kx', ''],
    ['/p?hsCtaTracking=1&ScCid=2', '/p', 'hsCtaTracking ScCid', ''],
    // However it is written.
    ['/p?UTM_Content=x', '/p', 'UTM_Content', ''],
    ['/p?utm%5Fcontent=x', '/p', 'utm_content', ''],
    ['/p?%75tm_content=x', '/p', 'utm_content', ''],
    ['/p?+utm_content=x', '/p', ' utm_content', ''],
    ['/p?utm_content[]=x&utm_content%5B1%5D=y', '/p', 'utm_content[] utm_content[1]', ''],
    ['/p?utm_source=own&amp;utm_content=x', '/p?utm_source=own', 'utm_content', ''],
    ['/p?utm_source=own&amp%3Butm_content=x', '/p?utm_source=own', 'amp;utm_content', ''],
    ['/p?utm_source=own;utm_content=x', '/p?utm_source=own', 'utm_content', ''],
    ['/p?utm_source=own?utm_content=x', '/p?utm_source=own', 'utm_content', ''],
    [
      '/p?utm_content=x&utm_content=y&page=2&utm_content=z',
      '/p?page=2',
      'utm_content utm_content utm_content',
      'page',
    ],
    ['/p?utm_content', '/p', 'utm_content', ''],
    ['/p?utm_content=', '/p', 'utm_content', ''],
    ['/p?utm_content=a=b', '/p', 'utm_content', ''],
    // Wherever it stands.
    ['/p#utm_content=x', '/p', 'utm_content', ''],
    ['/p#top&utm_content=x', '/p#top', 'utm_content', ''],
    ['/p#/news?utm_content=x&id=3', '/p#/news?id=3', 'utm_content', 'id'],
    ['/p#/news?utm_content=x', '/p#/news', 'utm_content', ''],
    ['/p#?utm_content=x', '/p', 'utm_content', ''],
    ['/p;utm_content=x/q;v=1', '/p/q;v=1', 'utm_content', 'v'],
    ['/p;jsessionid=8F3A?utm_content=x', '/p;jsessionid=8F3A', 'utm_content', 'jsessionid'],
    // What is neither is left, told and not judged.
    ['/p?p=123', '/p?p=123', '', 'p'],
    ['/p?ref=emp_42&ref=b', '/p?ref=emp_42&ref=b', '', 'ref ref'],
    ['/p?print', '/p?print', '', 'print'],
    ['/p?q=a%20b+c&empty=', '/p?q=a%20b+c&empty=', '', 'q empty'],
    ['/p?ids=1;2;3', '/p?ids=1;2;3', '', 'ids'],
    ['/p?q=%E0%A4%A', '/p?q=%E0%A4%A', '', 'q'],
    ['/p#:~:text=two%20winters', '/p#:~:text=two%20winters', '', ':~:text'],
    ['/p#top:~:text=a&utm_content=x', '/p#top:~:text=a&utm_content=x', '', ':~:text :~:utm_content'],
    [
      '/p?utm_source_platform=x&utm_emp=42',
      '/p?utm_source_platform=x&utm_emp=42',
      '',
      'utm_source_platform utm_emp',
    ],
    // A campaign tag that is more than one.
    ['/p?utm_source=own&utm_source=7f3a', '/p?utm_source=own&utm_source=7f3a', '', 'utm_source'],
    ['/p?utm_campaign=emp_42', '/p?utm_campaign=emp_42', '', 'utm_campaign'],
    ['/p?utm_medium=anne@aurore.example', '/p?utm_medium=anne@aurore.example', '', 'utm_medium'],
    ['/p?utm_source=https%3A%2F%2Fb.example', '/p?utm_source=https%3A%2F%2Fb.example', '', 'utm_source'],
  ])('%s becomes %s', (link, clean, removed, unknown) => {
    expect(summaryOf(cleanLink(`https://a.example${link}`))).toEqual([clean, removed, unknown]);
  });

  test('tells the values as they are meant, but for what cannot be seen', () => {
    const { removed, kept, unknown } = cleanLink(
      'https://a.example/p?utm_source=own&utm_content=Andr%C3%A9+B&x=a%E2%80%AEb&empty',
    );
    expect(removed).toEqual([{ name: 'utm_content', value: 'André B' }]);
    expect(kept).toEqual([{ name: 'utm_source', value: 'own' }]);
    expect(unknown).toEqual([
      { name: 'x', value: 'a%E2%80%AEb' },
      { name: 'empty', value: '' },
    ]);
  });

  test.each([
    ['https://emp42.news.example/p', ['emp42']],
    ['https://a.example/r/anne.b%40aurore.example/p', ['anne.b@aurore.example']],
    ['https://a.example/r/employee-7/p', ['employee-7']],
    ['https://a.example/p#emp_42', ['emp_42']],
    ['https://a.example/p#jane&emp42', ['emp42']],
    ['https://a.example/p#top;emp_42', ['emp_42']],
    ['https://a.example/emp４２/p', ['emp４２']],
    ['https://münchen.example/2026/staff-changes/', []],
    ['https://a.example/users/user-guide/1200-microphones', []],
    ['https://a.example/@aurore/p', []],
  ])('%s names %j', (link, named) => {
    expect(cleanLink(link).named).toEqual(named);
  });

  test.each(['e104223', '7f3a9c2e4b1d', 'emp42'])(
    'a campaign that is called %s is to be checked',
    (campaign) => {
      const { kept, unknown } = cleanLink(`https://a.example/p?utm_source=own&utm_campaign=${campaign}`);
      expect(kept.map(({ name }) => name)).toEqual(['utm_source']);
      expect(unknown.map(({ name }) => name)).toEqual(['utm_campaign']);
    },
  );

  test('loses unknown parameters by name where the person wants it, each time they stand there', () => {
    const link = 'https://a.example/p;v=1?ref=a&page=2&ref=b#/n?ref=c';
    expect(cleanLink(link, ['ref', 'v']).link).toBe('https://a.example/p?page=2#/n');
    expect(cleanLink('https://a.example/p#top:~:text=a', [':~:text']).link).toBe('https://a.example/p#top');
    expect(cleanLink(link, ['ref']).unknown.map(({ name }) => name)).toEqual([
      'v',
      'ref',
      'page',
      'ref',
      'ref',
    ]);
    expect(cleanLink('https://a.example/p?utm_source=own', ['utm_source']).link).toContain('utm_source=own');
  });

  test('is a link still, and has nothing left to lose', () => {
    const parts = [
      'a',
      '=',
      '&',
      ';',
      '?',
      '#',
      '/',
      '%5F',
      ':~:',
      'amp;',
      'utm_content',
      'utm_source',
      'gclid',
    ];
    const tails = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(''));
    fc.assert(
      fc.property(tails, (tail) => {
        const { link } = cleanLink(`https://a.example/${tail}`);
        expect(URL.parse(link)?.host).toBe('a.example');
        expect(cleanLink(link).removed).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
