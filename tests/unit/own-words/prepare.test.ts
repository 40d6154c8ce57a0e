import { expect, test } from 'vitest';
import { assess, ignoredTerms, prepareAhead, saidBefore } from '../../../lib/own-words/index.ts';
import { texts } from './item.ts';

test('texts prepared ahead give the verdict that texts prepared at once give, and rest in between', async () => {
  const draft = `I remember the frozen axles. ${texts.en}`;
  const others = Array.from({ length: 100 }, (_, i) => `Text ${i}: ${Object.values(texts)[i % 6]}`);
  let rests = 0;
  await prepareAhead(others, async () => {
    rests += 1;
  });
  expect(rests).toBeGreaterThan(2);
  expect(assess(draft, [texts.fr], { others })).toEqual(assess(draft, [texts.fr], { others: [...others] }));
});

test('terms to keep count up to a fifth of a text, six words and twenty terms', () => {
  const keep = [
    'Aurore Rail',
    'one two three four five six seven',
    'bearing wear three weeks before failure',
  ];
  expect(ignoredTerms(keep, [texts.en])).toEqual([1, 2]);
  const many = Array.from({ length: 22 }, (_, i) => `name${String.fromCharCode(97 + i)}`);
  expect(ignoredTerms(many, [texts.en])).toEqual([20, 21]);
  expect(ignoredTerms([], [texts.en])).toEqual([]);
});

test('a list of terms that was changed in place is read again', () => {
  const keep: string[] = [];
  const draft = 'Frozen pigeons watched the acoustic sensors detect bearing wear';
  const before = assess(draft, [texts.en], { keep });
  keep.push('acoustic sensors');
  expect(assess(draft, [texts.en], { keep }).own).toBeGreaterThan(before.own);
});

test('one is told which earlier post says the same, and where', () => {
  const earlier = [
    texts.fr,
    'Two winters of frozen microphones under the wagons, and worth every night of it.',
  ];
  const draft = 'Again: two winters of frozen microphones under the wagons! Who would have thought so?';
  const echo = saidBefore(draft, earlier);
  expect(echo?.text).toBe(1);
  expect(echo?.spans.map(({ start, end }) => draft.slice(start, end))).toEqual([
    'two winters of frozen microphones under the wagons',
  ]);
  expect(saidBefore('A pigeon rang the alarm, and my boots froze to the platform.', earlier)).toBeUndefined();
  expect(saidBefore('', earlier)).toBeUndefined();
  expect(saidBefore(draft, [])).toBeUndefined();
});
