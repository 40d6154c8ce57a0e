import { expect, test } from '@playwright/test';
import { scriptsOf, type Weight, type Weights } from './support/scripts.ts';

/**
 * What the popup's scripts weighed when this was last written, in bytes. Whoever makes one heavier for a good reason
 * writes its new weight here.
 */
const known: Record<'first' | 'later', Weights> = {
  first: {
    popup: { raw: 23_301, gzip: 8_377 },
    'rolldown-runtime': { raw: 599, gzip: 368 },
    data: { raw: 187_112, gzip: 64_264 },
    page: { raw: 323_972, gzip: 100_913 },
  },
  later: {
    Writing: { raw: 42_083, gzip: 14_394 },
    'own-words': { raw: 39_876, gzip: 19_156 },
    policing: { raw: 13_126, gzip: 5_234 },
    phrases: { raw: 258, gzip: 185 },
    ChangeNotice: { raw: 945, gzip: 518 },
    WhatChanged: { raw: 1_197, gzip: 575 },
  },
};

/** How far a sum may be above what is known. */
const leeway = 1.05;

test.describe('the popup’s JavaScript keeps to its budget', () => {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('before the list is painted', async ({}, info) => {
    const { first } = await weigh(info.project.name);
    expect(Object.keys(first)).toContain('popup');
    expect(excess(first, known.first)).toEqual([]);
  });

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  test('with all that it loads later', async ({}, info) => {
    const { first, later } = await weigh(info.project.name);
    expect(Object.keys(later)).toContain('Writing');
    expect(excess({ ...first, ...later }, { ...known.first, ...known.later })).toEqual([]);
  });
});

function weigh(browser: string) {
  return scriptsOf(browser === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3', 'popup.html');
}

/** By how much scripts are over their budget, and which of them grew; nothing if they keep to it. */
function excess(scripts: Weights, before: Weights): string[] {
  return (['raw', 'gzip'] as const).flatMap((measure) => {
    const budget = Math.round(sum(before, measure) * leeway);
    const over = sum(scripts, measure) - budget;
    if (over <= 0) return [];
    const grown = Object.entries(scripts)
      .map(([name, weight]) => ({ name, by: weight[measure] - (before[name]?.[measure] ?? 0) }))
      .filter(({ by }) => by > 0)
      .sort((one, other) => other.by - one.by)
      .map(({ name, by }) => `${name}${before[name] ? '' : ' (new)'} by ${by}`);
    return [`${over} bytes (${measure}) over the budget of ${budget}; grown: ${grown.join(', ')}`];
  });
}

function sum(weights: Weights, measure: keyof Weight): number {
  return Object.values(weights).reduce((whole, weight) => whole + weight[measure], 0);
}
