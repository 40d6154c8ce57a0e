import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareRecord, valid } from '@/lib/database/records.ts';
import { toCsv } from '@/lib/journal/export/csv.ts';
import { toJson } from '@/lib/journal/export/json.ts';
import { share } from './a-share.ts';

const read = (csv: string) =>
  parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' }) as Record<string, string>[];

describe('the CSV', () => {
  test('is read back whole by a parser: quotes, commas, line breaks, accents, emoji', () => {
    const csv = toCsv([share]);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(read(csv)).toEqual([
      {
        id: share.id,
        date: '2026-11-23',
        time: '09:05:07',
        network: 'linkedin',
        state: 'posted',
        title: share.title,
        text: share.text,
        link: share.link,
        own_words_percent: '76',
        kind: 'product',
        promotional: 'no',
        language: 'fr',
        way: 'private',
        feed: share.feedTitle,
        answered: '2026-11-24',
        post_url: share.postUrl,
      },
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '\uff1d1', '\uff20x'])(
    'never holds a cell that a spreadsheet would run: %j',
    (text) => {
      expect(read(toCsv([{ ...share, text }]))[0]?.text).toBe(`'${text}`);
    },
  );

  test('nor one that a spreadsheet cuts out of a text at a semicolon', () => {
    const text = 'Hello;=1+1; -2;world;😀';
    expect(read(toCsv([{ ...share, text }]))[0]?.text).toBe("Hello;'=1+1;' -2;world;😀");
  });

  test.each([
    '007',
    '12345678901234567890',
    '9/11',
    '24/7',
    '1e5',
    '12:30',
    '50\u202f%',
    '1\u00a0234,50\u00a0€',
  ])('keeps a title that looks like a number or a day as it was written: %j', (title) => {
    expect(read(toCsv([{ ...share, title }]))[0]?.title).toBe(`'${title}`);
  });

  test.each(['1,200 microphones', 'Platform 9¾', '24/7 on the line', '“-1” it said', '🚆 5'])(
    'leaves words alone, numbers in them too: %j',
    (title) => {
      expect(read(toCsv([{ ...share, title }]))[0]?.title).toBe(title);
    },
  );

  test('quotes every cell, for spreadsheets that split at semicolons and tabs as well', () => {
    const [head, row] = toCsv([{ ...share, title: 'Quiet; quick', text: 'a\tb' }]).split('\r\n');
    for (const line of [head?.replace('\ufeff', ''), row]) expect(line).toMatch(/^"[^"]*"(,"[^"]*")*$/);
  });

  test('without shares still says its columns', () => {
    expect(toCsv([])).toMatch(/^\ufeff"id","date","time","network",/);
  });
});

describe('the JSON', () => {
  test('gives back every share as it was', () => {
    expect(JSON.parse(toJson([share]))).toEqual({
      format: 'own-words-journal',
      version: 1,
      shares: [share],
      drafts: [],
    });
  });

  test('holds the drafts too, for whoever erases everything afterwards', () => {
    const draft = { suggestion: 'sample/acoustic-sensors', text: 'Begun, and\nnot done.', at: 1 };
    expect(JSON.parse(toJson([], [draft])).drafts).toEqual([draft]);
  });

  test('loses nothing of any text, as bytes in a file too, and the journal would take every share back', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        fc.array(fc.record({ text, title: text, own: fc.double({ min: 0, max: 1, noNaN: true }) })),
        (changes) => {
          const shares = changes.map((change) => ({ ...share, ...change }));
          const file = new TextDecoder().decode(new TextEncoder().encode(toJson(shares)));
          const back = JSON.parse(file).shares;
          expect(back).toEqual(shares);
          expect(valid(shareRecord, back)).toEqual(shares);
        },
      ),
    );
  });
});
