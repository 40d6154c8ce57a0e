import 'fake-indexeddb/auto';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/database/index.ts';
import { formatsOf } from '@/lib/i18n/formats.ts';
import { type Entry, readLedger } from '@/lib/ledger/entries.ts';
import { ledgerCsv, ledgerJson } from '@/lib/ledger/export.ts';
import { byDay, summaryOf } from '@/lib/ledger/summary.ts';

const at = Date.parse('2026-11-23T09:05:07');
const entry: Entry = {
  id: 1,
  at,
  url: 'https://news.example/feed.json',
  reason: 'schedule',
  kind: 'feed',
  status: 200,
  bytes: 1204,
  outcome: 'ok',
};

describe('the ledger', () => {
  beforeEach(() => db.ledger.clear());

  test('is read newest first, in the order the requests were made, whatever the clock did', async () => {
    await db.ledger.bulkPut([entry, { ...entry, id: 2, at: at - 60_000 }, { ...entry, id: 3 }]);
    const { entries, damaged } = await readLedger();
    expect(entries.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(damaged).toEqual([]);
  });

  test('keeps a request of which the kind was not noted', async () => {
    const { kind: _, ...older } = entry;
    await db.ledger.put(older);
    expect((await readLedger()).entries).toEqual([older]);
  });

  test.each([
    { url: 'nowhere' },
    { at: 1e17 },
    { at: Number.NaN },
    { outcome: 'wonderful' },
    { reason: 'curiosity' },
    { kind: 'letter' },
    { status: -1 },
    { bytes: 'many' },
  ])('never shows a row with %j as a request, and counts it as damaged', async (change) => {
    const row = { ...entry, ...change } as Entry;
    await db.ledger.put(row);
    expect(await readLedger()).toEqual({ entries: [], damaged: [row] });
  });
});

test('requests are summed up: how many, how much, of how many hosts, since when', () => {
  const other = { ...entry, url: 'https://other.example:8443/a', at: at - 1000, bytes: 0 };
  expect(summaryOf([entry, other, { ...entry, at: at + 1000 }])).toEqual({
    requests: 3,
    bytes: 2408,
    hosts: 2,
    since: at - 1000,
  });
  expect(summaryOf([])).toEqual({ requests: 0, bytes: 0, hosts: 0, since: undefined });
});

test('requests are grouped by the day of this computer’s clock', () => {
  const midnight = new Date(2026, 10, 23).getTime();
  const instants = [midnight + 1, midnight, midnight - 1].map((instant) => ({ ...entry, at: instant }));
  expect(byDay(instants).map((day) => day.length)).toEqual([2, 1]);
});

describe('what one takes away', () => {
  const odd: Entry = {
    ...entry,
    url: 'https://news.example/a,"b"',
    status: 0,
    bytes: 0,
    outcome: 'redirect',
  };

  test('the CSV has a line for each request, with no status where the browser told none', () => {
    expect(parse(ledgerCsv([entry, odd]), { columns: true, bom: true })).toMatchObject([
      { date: '2026-11-23', time: '09:05:07', method: 'GET', status: '200', bytes: '1204', outcome: 'ok' },
      { address: odd.url, reason: 'schedule', kind: 'feed', status: '', bytes: '0', outcome: 'redirect' },
    ]);
  });

  test('the JSON loses nothing', () => {
    expect(JSON.parse(ledgerJson([entry, odd]))).toEqual({
      format: 'own-words-ledger',
      version: 1,
      requests: [entry, odd],
    });
  });
});

test('a size is told in the unit one would say it in, and in bytes where it is to be compared', () => {
  const { size, bytes } = formatsOf('en');
  expect([0, 999, 1000, 999_499, 999_500, 1_234_567].map(size)).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '999 kB',
    '1 MB',
    '1.23 MB',
  ]);
  expect(bytes(1_234_567)).toBe('1,234,567 bytes');
  expect(formatsOf('fr').bytes(1)).toBe('1\u00a0octet');
});
