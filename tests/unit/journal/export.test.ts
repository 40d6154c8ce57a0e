import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '@/lib/journal/export/csv.ts';
import { toJson } from '@/lib/journal/export/json.ts';
import type { ExportedShare } from '@/lib/journal/export/share.ts';

const share: ExportedShare = {
  id: '1',
  suggestion: 'f/a',
  feedTitle: 'Aurore Rail (sample)',
  title: 'Quiet, "quick" and on time',
  kind: 'product',
  promotional: false,
  language: 'fr',
  network: 'linkedin',
  way: 'private',
  text: 'Été comme hiver,\nles capteurs écoutent 🚆\r\n"vraiment"',
  link: 'https://aurore-rail.example/a?x=1,2',
  own: 0.756,
  at: Date.parse('2026-11-23T10:00:00Z'),
  state: 'posted',
  answeredAt: Date.parse('2026-11-23T10:05:00Z'),
};

const read = (csv: string) =>
  parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' }) as Record<string, string>[];

describe('the CSV', () => {
  test('is read back whole by a parser: quotes, commas, line breaks, accents, emoji', () => {
    const csv = toCsv([share]);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(read(csv)).toEqual([
      expect.objectContaining({
        title: share.title,
        text: share.text,
        link: share.link,
        date: '2026-11-23T10:00:00.000Z',
        own_words_percent: '76',
        promotional: 'no',
        state: 'posted',
        post_url: '',
      }),
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1', '\uff20x'])(
    'never holds a cell that a spreadsheet would run: %j',
    (text) => {
      expect(read(toCsv([{ ...share, text }]))[0]?.text).toBe(`'${text}`);
    },
  );

  test('without shares still says its columns', () => {
    expect(toCsv([])).toMatch(/^\ufeffid,date,network,/);
  });
});

test('the JSON gives back every share as it was', () => {
  expect(JSON.parse(toJson([share]))).toEqual({ format: 'own-words-journal', version: 1, shares: [share] });
});
