import { expect, test } from 'vitest';
import { isAnswered } from '@/lib/drafts/answered.ts';

const before = 'One sentence stands here already.';

test.each([
  ['a sentence of five words', `${before}\n\nWe heard it that night.`],
  ['a sentence that ends in a quotation', `${before} She said: “hear that wheel?”`],
  ['thirty words without an end', `${before} ${'we heard the wheel '.repeat(8)}`],
  ['words that nothing stands between', `${before} 昨夜、私たちは車輪の音を聞きました。`],
])('%s are an answer', (_, now) => {
  expect(isAnswered(before, now)).toBe(true);
});

test.each([
  ['nothing yet', before],
  ['a new paragraph', `${before}\n\n`],
  ['four words, though they end', `${before} We heard it all.`],
  ['fifteen words on their way', `${before} ${'we heard the wheel '.repeat(4)}`],
  ['fewer words than before', 'One.'],
])('%s: no answer', (_, now) => {
  expect(isAnswered(before, now)).toBe(false);
});
