import { generator } from '../lib/random.ts';
import { busiest, type Day, workingDay } from './day.ts';
import type { Weight } from './files.ts';

const seed = 20_261_127;
const second = 1000;
const minute = 60 * second;
/** Working days of a month, for the bills. */
export const workingDays = 21;

/** What a feed costs its host on one working day. */
export type Cost = {
  people: number;
  /** Where the file stayed the same. */
  requests: number;
  bytes: number;
  /** Where it changed overnight: everyone's first reading brings every image. */
  changed: { requests: number; bytes: number };
  /** Readings of the feed, not counting images. */
  perMinute: number;
  perSecond: number;
};

/** The day of so many people; the same for the same number. */
export function dayOf(people: number): Day {
  return workingDay(people, generator(seed + people));
}

/** What that day weighs. */
export function costOf({ people, readings, first }: Day, weight: Weight): Cost {
  const bytes = readings.length * weight.feed;
  return {
    people,
    requests: readings.length,
    bytes,
    changed: {
      requests: readings.length + first.length * weight.imageCount,
      bytes: bytes + first.length * weight.images,
    },
    perMinute: busiest(readings, minute),
    perSecond: busiest(readings, second),
  };
}

const head = [
  'People',
  'Requests a day',
  'Sent',
  'Busiest minute',
  'Busiest second',
  'Changed overnight',
  'Sent',
];

/** The table of docs/hosting.md, in Markdown: two figures that count, since the third is chance. */
export function tableOf(costs: readonly Cost[]): string {
  const rows = costs.map((cost) => [
    number(cost.people),
    number(rounded(cost.requests)),
    size(cost.bytes),
    number(rounded(cost.perMinute)),
    number(rounded(cost.perSecond)),
    number(rounded(cost.changed.requests)),
    size(cost.changed.bytes),
  ]);
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function rounded(value: number, figures = 2): number {
  return Number(value.toPrecision(figures));
}

function number(value: number): string {
  return value.toLocaleString('en');
}

/** Bytes in decimal units, as hosts bill them, in so many figures that count. */
export function size(bytes: number, figures = 2): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const whole = rounded(bytes, figures);
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(whole, 1)) / 3));
  return `${number(whole / 1000 ** step)} ${units[step]}`;
}
