import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toStudioFile } from '@/lib/studio/exchange/file.ts';
import { type Chosen, openingOf } from '@/lib/studio/open/index.ts';
import { bundle } from '@/lib/studio/publish/bundle.ts';
import { anItem, aProject, now } from '../a-project.ts';
import { chosen, csv, feedOf, pixel, rss } from './files.ts';

const source = feedOf([{ id: 'a', title: 'A', image: 'images/été.png' }]);
const studio = await toStudioFile(aProject([anItem('a')]), [], now);
const zipped = (files: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  ) as Uint8Array<ArrayBuffer>;

const summary = (files: Chosen[]) => {
  const opening = openingOf(files, { now });
  switch (opening.kind) {
    case 'feed':
      return `feed with ${opening.pictures.map(({ name }) => name).join()}`;
    case 'studio':
      return `studio file of ${opening.file.project.feed.id}`;
    case 'list':
      return opening.list.kind;
    case 'none':
      return opening.reason.replace(/^studio\./, '');
  }
};

describe('what is opened is told by what is in it', () => {
  test.each<[string, Chosen[], string]>([
    ['a feed', [chosen('whatever.txt', source)], 'feed with '],
    [
      'a feed with its pictures, whatever the Mac puts beside them',
      [
        chosen('.DS_Store', 'x'),
        chosen('e\u0301te\u0301.png', pixel),
        chosen('feed.json', source),
        chosen('other.png', pixel),
      ],
      'feed with images/été.png',
    ],
    [
      'a zip that Studio saved',
      [chosen('a.zip', bundle(source, [{ name: 'images/été.png', bytes: pixel }]))],
      'feed with images/été.png',
    ],
    ['a file of a colleague', [chosen('a.studio.json', studio.source)], 'studio file of feed'],
    [
      'the same, with its sign further down',
      [
        chosen(
          'a.json',
          JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(studio.source)).reverse())),
        ),
      ],
      'studio file of feed',
    ],
    ['RSS', [chosen('news.xml', rss)], 'rss'],
    ['a table', [chosen('posts.csv', csv)], 'table'],
    ['two feeds', [chosen('a.json', source), chosen('b.json', source)], 'open.reason.several'],
    ['a picture alone', [chosen('a.png', pixel)], 'open.reason.only_pictures'],
    ['nothing', [], 'open.reason.only_pictures'],
    ['a zip with no feed', [chosen('a.zip', zipped({ 'read.me': 'x' }))], 'open.reason.zip_no_feed'],
    [
      'a zip with RSS called a feed',
      [chosen('a.zip', zipped({ 'feed.json': rss }))],
      'open.reason.zip_no_feed',
    ],
    [
      'a zip with two feeds',
      [chosen('a.zip', zipped({ 'a/feed.json': source, 'b/feed.json': source }))],
      'open.reason.zip_several_feeds',
    ],
    [
      'a zip cut short',
      [chosen('a.zip', zipped({ 'feed.json': source }).slice(0, 60))],
      'open.reason.zip_damaged',
    ],
    ['a workbook', [chosen('a.xlsx', zipped({ 'xl/workbook.xml': 'x' }))], 'import.reason.spreadsheet'],
    ['a page', [chosen('a.html', '<!doctype html><title>x</title>')], 'import.reason.web_page'],
    [
      'a file of a colleague cut short',
      [chosen('a', studio.source.slice(0, 90))],
      'open.reason.studio_damaged',
    ],
    [
      'a file of a newer Studio',
      [chosen('a', studio.source.replace('"version": 1', '"version": 9'))],
      'open.reason.studio_newer',
    ],
  ])('%s', (_, files, what) => {
    expect(summary(files)).toBe(what);
  });
});
