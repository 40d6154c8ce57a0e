import { describe, expect, test } from 'vitest';
import type { JsonObject } from '@/lib/feed/parse/clean.ts';
import { chosenItems, type ImportRow, markKnown } from '@/lib/studio/import/index.ts';
import { freeId, newItemId } from '@/lib/studio/item-id.ts';
import { rowsOfText } from '@/lib/studio/open/suggested.ts';
import { keysOf } from './reading.ts';

const rowOf = (item: JsonObject | undefined): ImportRow => ({
  place: { index: 0 },
  title: '',
  notes: [],
  ...(item && { item }),
});
const link = 'https://aurore-rail.example/1';
const own = (text: string) => ({ _own_words: { suggestions: [{ text }] } });

describe('what is in the feed already', () => {
  test.each<[what: string, item: JsonObject, existing: JsonObject, known: string | undefined]>([
    ['the same id', { id: 'a' }, { id: 'a' }, 'id'],
    ['a number that is the same id', { id: '7' }, { id: 7 }, 'id'],
    ['the same page', { id: 'a', url: link }, { id: 'b', url: link }, 'url'],
    [
      'the same page, of which one has a campaign',
      { id: 'a', url: link },
      { id: 'b', url: `${link}/?utm_source=own-words#top` },
      'url',
    ],
    [
      'the same page with http',
      { id: 'a', url: 'http://aurore-rail.example/1' },
      { id: 'b', external_url: link },
      'url',
    ],
    ['another page of one site', { id: 'a', url: `${link}?page=2` }, { id: 'b', url: link }, undefined],
    ['the same text', { id: 'a', ...own('One\ntwo') }, { id: 'b', ...own('One two') }, 'text'],
    ['another text', { id: 'a', ...own('One') }, { id: 'b', ...own('Two') }, undefined],
    ['neither page nor text', { id: 'a', url: '', ...own('') }, { id: 'b', url: '', ...own('') }, undefined],
  ])('is told by %s', (_, item, existing, known) => {
    const [row] = markKnown([rowOf(item)], [existing]);
    expect(row?.known).toBe(known);
    expect(row && keysOf(row)).toEqual(known ? ['studio.import.note.known'] : []);
    expect(row?.item).toBe(item);
  });

  test('is not told by an id that was made up here, which two imports of one minute share', () => {
    const now = new Date(2026, 10, 27, 17, 7).getTime();
    const [first] = rowsOfText('A suggestion for Own Words\nTitle: Axles', now);
    const second = rowsOfText('A suggestion for Own Words\nTitle: Lamps', now);
    const [row] = markKnown(second, first?.item ? [first.item] : []);
    expect(row?.item?.id).toBe(first?.item?.id);
    expect(row?.known).toBeUndefined();
  });

  test('leaves rows alone that do not come in', () => {
    const row = rowOf(undefined);
    expect(markKnown([row], [{ id: '' }, {}])).toEqual([row]);
  });
});

test('what was chosen comes in under ids that are taken nowhere', () => {
  const rows = [rowOf({ id: 'a', title: 'A' }), rowOf(undefined), rowOf({ id: 'a' }), rowOf({ id: 'b' })];
  expect(chosenItems(rows, [{ id: 'a' }, { id: 'a-2' }])).toEqual([
    { id: 'a-3', title: 'A' },
    { id: 'a-4' },
    { id: 'b' },
  ]);
});

test('a new id is the day and time on this computer, with a number where it is taken', () => {
  const now = new Date(2026, 10, 7, 5, 4).getTime();
  expect(newItemId(new Set(), now)).toBe('2026-11-07-0504');
  expect(newItemId(new Set(['2026-11-07-0504', '2026-11-07-0504-2']), now)).toBe('2026-11-07-0504-3');
});

test('a number makes no id longer than a feed has them', () => {
  const id = 'a'.repeat(300);
  expect(freeId(id, new Set([id]))).toBe(`${'a'.repeat(290)}-2`);
});
