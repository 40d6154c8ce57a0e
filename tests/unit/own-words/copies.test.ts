import { expect, test } from 'vitest';
import { assess } from '../../../lib/own-words/index.ts';
import { suggestions, texts } from './item.ts';

test.each(Object.keys(texts))('a suggestion does not pass unchanged (%s)', (language) => {
  const text = texts[language as keyof typeof texts];
  expect(assess(text, suggestions)).toMatchObject({ ready: false, own: 0, fresh: 0 });
});

test.each(['ja', 'zh'] as const)('clauses in another order do not pass (%s)', (language) => {
  const draft = texts[language]
    .split(/[、。，！]/)
    .reverse()
    .join('');
  expect(assess(draft, suggestions).ready).toBe(false);
});

test('keeping every word of a suggestion does not let it pass', () => {
  const keep = texts.en.split(' ');
  expect(assess(texts.en.split(' ').reverse().join(' '), [texts.en], { keep }).ready).toBe(false);
});

test("a suggestion of another item is a copied line, and its words are nobody's own", () => {
  const other =
    'Aurore Rail opens its workshop doors on Saturday: come and meet the people who keep night trains rolling between Lyon and Lille.';
  const { reasons, fresh, copied } = assess(other, [texts.en], { others: [other] });
  expect(reasons).toContain('gate.copied_line');
  expect(fresh).toBe(0);
  expect(copied).toEqual([{ start: 0, end: other.length - 1 }]);
});

test("a line of another item leaves the writer's own words what they are", () => {
  const line = 'come and meet the people who keep night trains rolling between Lyon and Lille';
  const own =
    'My boots froze to the platform twice this winter, and I still came back every evening to listen';
  const alone = assess(own, [texts.en]);
  const { own: share, fresh } = assess(`${own}. And: ${line}.`, [texts.en], { others: [line] });
  expect([share, fresh]).toEqual([alone.own, alone.fresh]);
});

test('repeating a question to answer it is no copied line, and the question alone is no answer', () => {
  const questions = ['What did you have to unlearn before any of this could work?'];
  const answer = 'Trusting my ears: for twenty years I tapped every axle with a hammer and was proud of it.';
  expect(assess(`${questions[0]} ${answer}`, [texts.en], { questions }).ready).toBe(true);
  expect(assess(`${questions[0]}`, [texts.en], { questions })).toMatchObject({ ready: false, fresh: 0 });
});

test('lines of two suggestions side by side make one copied run', () => {
  const first = 'frozen microphones listen under every wagon';
  const second = 'pigeons rang our alarm twice last winter';
  const { longestRun, own } = assess(`${first} ${second}`, [`${first}.`, `${second}.`]);
  expect(longestRun).toBe(13);
  expect(own).toBe(0);
});
