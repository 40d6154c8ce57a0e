import { describe, expect, test } from 'vitest';
import { headRows } from '@/components/studio/review/head-rows.ts';
import { itemRows, type Row } from '@/components/studio/review/item-rows.ts';
import type { Item } from '@/lib/feed/format.ts';
import { parseFeed } from '@/lib/feed/index.ts';
import sample from '@/lib/feed/sample/feed.json';
import { formatsOf } from '@/lib/i18n/formats.ts';
import { translator } from '@/lib/i18n/index.ts';
import '@/lib/i18n/studio.ts';

const i18n = { ...translator('en'), ...formatsOf('en') };
const parsed = parseFeed(JSON.stringify(sample), { base: 'https://aurore-rail.example/sample/feed.json' });
if (!parsed.ok) throw new Error('The sample cannot be read');
const { items, ...head } = parsed.feed;

const site = 'https://aurore-rail.example';
const textOf = (rows: readonly Row[]) => rows.flatMap(([, value]) => value ?? []).join('\n');
const valueAt = (rows: readonly Row[], path: string) => rows.find(([at]) => at === path)?.[1];

/** Every text in a value, but for words of the format and dates, which are put into words. */
function textsIn(value: unknown, name = ''): string[] {
  if (/^(?:id|title|version|kind|format|status|language|network|\w+_at|date_\w+|about)$/.test(name))
    return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, key));
}

describe('a review sheet', () => {
  test.each(items.map((item) => [item.title, item] as const))('says all that “%s” says', (_, item) => {
    const sheet = textOf(itemRows(item, i18n));
    expect(textsIn(item).filter((text) => !sheet.includes(text))).toEqual([]);
  });

  test('says all that a feed says of the company’s side', () => {
    const sheet = textOf(headRows(head, i18n));
    expect(textsIn(head).filter((text) => !sheet.includes(text))).toEqual([]);
  });

  test('tells who agreed to be named', () => {
    const person = (name: string, consent: boolean) => ({ name, url: `${site}/${name}`, consent });
    const own = { ...head._own_words, leaders: [person('Ines', true), person('Nobody', false)] };
    expect(valueAt(headRows({ ...head, _own_words: own }, i18n), '_own_words.leaders')).toEqual([
      `Ines, ${site}/Ines (agreed)`,
      `Nobody, ${site}/Nobody (agreement not noted)`,
    ]);
  });

  const item: Item = {
    id: 'a',
    tags: [],
    image: 'https://aurore-rail.example/a.png',
    _own_words: {
      ...(items[0] as Item)._own_words,
      status: 'corrected',
      note: 'It was 120.',
      starts_at: '2026-11-27T08:00:00+01:00',
      facts: [{ text: '120 trains' }, { text: '41 stations', source: 'The timetable' }],
      image_consent: undefined,
    },
  };
  const rows = itemRows(item, i18n);

  test.each([
    ['_own_words.status', 'Corrected: It was 120.'],
    ['_own_words.facts', ['120 trains (no source)', '41 stations (source: The timetable)']],
    // On the clocks that the feed names, wherever it is printed.
    ['_own_words.starts_at', 'November 27, 2026 at 8:00 AM GMT+1'],
    ['_own_words.image_consent', 'not said'],
    ['_own_words.rewarded', 'no'],
  ])('says of %s what counts', (path, said) => {
    expect(valueAt(rows, path)).toEqual(said);
  });
});
