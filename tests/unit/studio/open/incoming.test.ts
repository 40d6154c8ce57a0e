import { describe, expect, test } from 'vitest';
import type { Note } from '@/lib/studio/import/index.ts';
import { itemsOfTable } from '@/lib/studio/import/index.ts';
import { incomingOf, incomingOfText, withPictures } from '@/lib/studio/open/incoming.ts';
import { leftOut, leftOutCsv } from '@/lib/studio/open/left-out.ts';
import { toText } from '@/lib/suggest/text.ts';
import { now, zone } from '../a-project.ts';
import { chosen, csv, feedOf, pixel, rss } from './files.ts';

const rowsOf = (text: string) => {
  const incoming = incomingOfText(text, { now });
  if (incoming.kind !== 'rows') throw new Error(incoming.kind);
  return incoming.rows;
};
const suggested = {
  title: 'The night shift at the depot',
  link: 'https://aurore-rail.example/night?utm_content=emp_42',
  angle: 'What did you hear first?\nI heard the rain.',
};

describe('what somebody pastes', () => {
  test.each(['en', 'fr'] as const)(
    'is what a colleague suggests, in %s, its angle kept as it is',
    (language) => {
      const [row, ...others] = rowsOf(`Hi,\n\n${toText(suggested, language)}\n\nBest,\nInès`);
      expect(others).toEqual([]);
      expect(row?.item).toEqual({
        id: expect.any(String),
        title: suggested.title,
        url: 'https://aurore-rail.example/night',
        _own_words: { angles: [suggested.angle] },
      });
      expect(row?.notes.map(({ key }) => key)).toEqual(['studio.import.note.link_cleaned']);
    },
  );

  test('may be several suggestions, quoted in a mail, each with an id of its own', () => {
    const text = [toText(suggested, 'en'), toText({ ...suggested, title: 'Another' }, 'fr')].join('\n\n');
    const rows = rowsOf(text.replace(/^/gm, '> '));
    expect(rows.map(({ title }) => title)).toEqual([suggested.title, 'Another']);
    expect(new Set(rows.map(({ item }) => item?.id)).size).toBe(2);
  });

  test('is a suggestion, however much its commas look like a table', () => {
    const rows = rowsOf(
      'Title: The ramp, its date, its story\nMy angle: Who asked, and when, and why?\nLink: https://aurore-rail.example/x',
    );
    expect(rows.map(({ title }) => title)).toEqual(['The ramp, its date, its story']);
  });

  test('is a suggestion even in a text without any label', () => {
    const [row] = rowsOf('A ramp at last\nhttps://aurore-rail.example/ramp\nWho asked for it first?');
    expect(row?.item).toMatchObject({
      title: 'A ramp at last',
      url: 'https://aurore-rail.example/ramp',
      _own_words: { angles: ['Who asked for it first?'] },
    });
  });

  test.each([
    ['rows of a spreadsheet', csv.replaceAll(',', '\t').replaceAll('"', ''), 'table'],
    ['a feed', feedOf([{ id: 'a', title: 'A' }]), 'rows'],
    ['RSS', rss, 'rows'],
    ['nothing', ' \n', 'none'],
    ['a page', '<html><body>x</body></html>', 'none'],
  ])('may be %s', (_, text, kind) => {
    expect(incomingOfText(text, { now }).kind).toBe(kind);
  });
});

test('of a feed with its pictures no picture is said to be left behind, but for those that are not there', () => {
  const source = feedOf(
    ['images/a.png', 'images/b.png'].map((image, id) => ({ id: `${id}`, title: 'A', image })),
  );
  const incoming = incomingOf([chosen('feed.json', source), chosen('a.png', pixel)], { now });
  const notes = incoming.kind === 'rows' ? incoming.rows.map((row) => row.notes.map(({ key }) => key)) : [];
  expect(notes).toEqual([[], ['studio.import.note.image_apart']]);
});

test('pictures come in under names that are free, once each; a name without a picture goes', () => {
  const { items, images } = withPictures(
    [
      { id: '1', image: 'images/a.png' },
      { id: '2', image: 'images/a.png' },
      { id: '3', image: 'images/b.png' },
      { id: '4' },
    ],
    [{ name: 'images/a.png', bytes: pixel }],
    { feedId: 'feed', taken: ['images/a.png'] },
  );
  expect(items).toEqual([
    { id: '1', image: 'images/a-2.png' },
    { id: '2', image: 'images/a-2.png' },
    { id: '3' },
    { id: '4' },
  ]);
  expect(images.map(({ key, name }) => [key, name])).toEqual([['feed/images/a-2.png', 'images/a-2.png']]);
});

describe('what cannot come in', () => {
  const names = { place: 'Where', why: 'Why', title: 'Title', column: (n: number) => `Column ${n}` };
  const say = ({ key }: Note) => key;

  test('is a table again, with all of its cells and the reason, and none runs as a formula', () => {
    const incoming = incomingOf([chosen('a.csv', `Why,${csv.slice(5).replace('28/11/2027', '=1+1')}`)], {
      now,
    });
    if (incoming.kind !== 'table') throw new Error(incoming.kind);
    const { table } = incoming;
    const rows = itemsOfTable(table, { columns: table.columns, dayFirst: true, zone, now });
    expect(leftOut(rows)).toHaveLength(1);
    expect(leftOutCsv(rows, table, names, say).slice(1).split('\r\n')).toEqual([
      '"Where","Why","Why (1)","Message","Link"',
      `"3","studio.import.note.no_message","'=1+1","","https://aurore-rail.example/nothing"`,
      '',
    ]);
  });

  test('of a feed is its place, its title and the reason', () => {
    const incoming = incomingOf([chosen('a.xml', rss)], { now });
    const rows = incoming.kind === 'rows' ? incoming.rows : [];
    expect(leftOutCsv(rows, undefined, names, say).slice(1).split('\r\n')).toEqual([
      '"Where","Why","Title"',
      '"2","studio.import.note.says_nothing",""',
      '',
    ]);
  });
});
