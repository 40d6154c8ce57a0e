import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoIn, localParts, ownZone, zonedIso, zones } from '@/lib/studio/zoned.ts';

const instants: [zone: string, utc: string, written: string][] = [
  ['Europe/Paris', '2026-11-27T14:42:00Z', '2026-11-27T15:42:00+01:00'],
  ['Europe/Paris', '2026-07-01T23:30:00Z', '2026-07-02T01:30:00+02:00'],
  ['America/St_Johns', '2026-01-01T02:00:00Z', '2025-12-31T22:30:00-03:30'],
  ['Asia/Kathmandu', '2026-01-01T00:00:00Z', '2026-01-01T05:45:00+05:45'],
  ['Europe/London', '2026-01-01T00:00:00.900Z', '2026-01-01T00:00:00+00:00'],
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00+00:00'],
  ['Pacific/Kiritimati', '2026-01-01T00:00:00Z', '2026-01-01T14:00:00+14:00'],
  // The clocks of that time were 44 minutes and 30 seconds behind.
  ['Africa/Monrovia', '1970-01-01T12:00:00Z', '1970-01-01T11:16:00-00:44'],
];

test.each(instants)('in %s %s is %s', (zone, utc, written) => {
  expect(zonedIso(Date.parse(utc), zone)).toBe(written);
});

const clocks: [what: string, zone: string, date: string, time: string, written: string | undefined][] = [
  ['a day in winter', 'Europe/Paris', '2026-11-27', '15:42', '2026-11-27T15:42:00+01:00'],
  ['a day in summer', 'Europe/Paris', '2026-07-27', '00:00', '2026-07-27T00:00:00+02:00'],
  ['a time with seconds', 'Europe/Paris', '2026-07-27', '23:59:59', '2026-07-27T23:59:59+02:00'],
  [
    'the last minute before clocks go forward',
    'Europe/Paris',
    '2026-03-29',
    '01:59',
    '2026-03-29T01:59:00+01:00',
  ],
  ['a time that clocks leave out', 'Europe/Paris', '2026-03-29', '02:30', '2026-03-29T03:30:00+02:00'],
  ['the first minute after', 'Europe/Paris', '2026-03-29', '03:00', '2026-03-29T03:00:00+02:00'],
  ['a time that clocks show twice', 'Europe/Paris', '2026-10-25', '02:30', '2026-10-25T02:30:00+02:00'],
  ['the first that they show once', 'Europe/Paris', '2026-10-25', '03:00', '2026-10-25T03:00:00+01:00'],
  [
    'clocks that change by half an hour',
    'Australia/Lord_Howe',
    '2026-10-04',
    '02:15',
    '2026-10-04T02:45:00+11:00',
  ],
  ['a day that a country left out', 'Pacific/Apia', '2011-12-30', '12:00', '2011-12-31T12:00:00+14:00'],
  ['no day', 'Europe/Paris', '2026-02-30', '12:00', undefined],
  ['no time', 'Europe/Paris', '2026-02-28', '24:00', undefined],
  ['nothing yet', 'Europe/Paris', '', '', undefined],
];

test.each(clocks)('%s, in %s: %s %s is %s', (_, zone, date, time, written) => {
  expect(isoIn(date, time, zone)).toBe(written);
});

test('what is written in a zone is read as that instant, and written again as it is', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const instant = fc.integer({ min: Date.UTC(1975, 0) / 60_000, max: Date.UTC(2099, 0) / 60_000 });
  fc.assert(
    fc.property(zone, instant, (name, minutes) => {
      const iso = zonedIso(minutes * 60_000, name);
      expect(Date.parse(iso)).toBe(minutes * 60_000);
      const { date = '', time = '' } = localParts(iso) ?? {};
      const again = isoIn(date, time, name);
      expect(again?.slice(0, 16)).toBe(`${date}T${time}`);
      // Of two at which clocks show the same, the first.
      expect(Date.parse(again ?? '')).toBeLessThanOrEqual(minutes * 60_000);
    }),
    { numRuns: 300 },
  );
});

describe('the parts of an instant', () => {
  test.each([
    ['2026-11-27T15:42:00+01:00', { date: '2026-11-27', time: '15:42', offset: '+01:00' }],
    ['2027-06-30T23:59:59.5-03:30', { date: '2027-06-30', time: '23:59', offset: '-03:30' }],
    ['2026-11-27T15:42Z', { date: '2026-11-27', time: '15:42', offset: '+00:00' }],
    ['2026-11-27', undefined],
    ['2026-13-27T15:42:00Z', undefined],
    ['soon', undefined],
  ])('of %s are those that it is written with', (iso, parts) => {
    expect(localParts(iso)).toEqual(parts);
  });
});

test('the zones begin with one’s own, which is among them once', () => {
  expect(zones('Europe/Paris').filter((zone) => zone === 'Europe/Paris')).toHaveLength(1);
  expect(zones('Europe/Paris')[0]).toBe('Europe/Paris');
  expect(zones('Etc/Unknown')[0]).toBe('Etc/Unknown');
  expect(zones()[0]).toBe(ownZone());
  expect(zones().length).toBeGreaterThan(300);
});
