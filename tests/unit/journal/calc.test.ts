import { expect, test } from 'vitest';
import { toCsv } from '@/lib/journal/export/csv.ts';
import { share } from './a-share.ts';
import { type Cell, hasCalc, type Import, openInCalc } from './calc.ts';

/** Left as they are. */
const kept = [
  'Été comme hiver,\nles capteurs "écoutent"\n\n\nla voie; vraiment',
  'A sign that is not the first\n=1+1\n-2\n@someone',
  "'quoted' from its first letter",
  '👨‍👩‍👧‍👦 🇫🇷 👩🏽‍🔧 𝗕𝗼𝗹𝗱 e\u0301',
  'مرحبا، عملت ليلتين — שלום',
  'Two  spaces, three   spaces;\ta tab',
  `${'Twenty letters long '.repeat(150)}`.trim().padEnd(3000, '.'),
  '<b>&amp;</b> #N/A',
  'https://aurore-rail.example/?a=1;b=2,3',
];

/** Marked with an apostrophe, or Calc would run them or take them for numbers and days. */
const marked = [
  '=1+1',
  '=HYPERLINK("https://x.example";"a")',
  ' =1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  '＠x',
  '007',
  '12345678901234567890',
  '1e5',
  '1,5',
  '1.5',
  '9/11',
  '24/7',
  '3-4',
  '12:30',
  '50 %',
  '2026-11-23',
  '1 234,50 €',
  '(12)',
];

const texts = [...kept, ...marked];
const shares = texts.map((text) => ({ ...share, text, title: text }));
const calc = await hasCalc();
// The reason stands in the report when there is no LibreOffice here.
const name = (what: string) => (calc ? what : `${what} (skipped: there is no soffice on the path)`);

const imports: Import[] = (['en-US', 'fr-FR'] as const).flatMap((locale) =>
  [false, true].map((everything) => ({ locale, everything })),
);

test.skipIf(!calc).each(imports)(
  name(
    'Calc opens the CSV in columns, with words as words and days as days: $locale, all ticked: $everything',
  ),
  async (how) => {
    const [head = [], ...rows] = await openInCalc(toCsv(shares), how);
    const column = (row: Cell[], title: string) => row[head.findIndex((cell) => cell.text === title)];
    expect(head[0]?.text).toBe('id');
    expect(rows).toHaveLength(shares.length);
    const expected = [...kept, ...marked.map((text) => `'${text}`)];
    for (const title of ['title', 'text'])
      expect(rows.map((row) => column(row, title))).toEqual(
        expected.map((text) => ({ type: 'string', text })),
      );
    for (const row of rows) {
      expect(column(row, 'date')).toMatchObject({ type: 'date', value: '2026-11-23' });
      expect(column(row, 'answered')).toMatchObject({ type: 'date', value: '2026-11-24' });
      expect(column(row, 'own_words_percent')).toMatchObject({ type: 'float', value: '76' });
    }
    expect(rows.flat().filter((cell) => cell.formula !== undefined)).toEqual([]);
  },
  60_000,
);
