import { expect, test } from 'vitest';
import { type Assessment, assess, reasons } from '../../../lib/own-words/index.ts';
import { suggestions, texts } from './item.ts';

function expectSound({ copied, own, fresh, longestRun }: Assessment, draft: string): void {
  let last = -1;
  for (const { start, end } of copied) {
    expect(start).toBeGreaterThan(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(draft.length);
  expect(own).toBeGreaterThanOrEqual(0);
  expect(own).toBeLessThanOrEqual(1);
  expect(Number.isInteger(fresh) && Number.isInteger(longestRun)).toBe(true);
}

test.each(['', '   \n', '🚀🚀', 'https://aurore-rail.example/x', '#a #b', '1 200'])(
  'a draft without words is empty: "%s"',
  (draft) => {
    expect(assess(draft, suggestions)).toMatchObject({
      ready: false,
      own: 0,
      reasons: ['gate.empty'],
      copied: [],
    });
  },
);

test('copied runs are the very words of the draft, whatever disguises them', () => {
  const line = 'l’u\u0301sure des rou\u200blements 𝐭𝐫𝐨𝐢𝐬 semaines';
  const draft = `Moi, je 🚂 l’ai vu : ${line}, puis j’ai ri.`;
  const { copied } = assess(draft, [texts.fr]);
  expect(copied.map(({ start, end }) => draft.slice(start, end))).toEqual([line]);
});

test('two copied runs are two spans, in order', () => {
  const draft =
    'Nobody believed it: acoustic sensors installed along the line, my old idea, laughed at for years. Then came the patient work of our technicians and engineers, and snow.';
  const { copied } = assess(draft, [texts.en]);
  expect(copied.map(({ start, end }) => draft.slice(start, end))).toEqual([
    'acoustic sensors installed along the line',
    'the patient work of our technicians and engineers',
  ]);
});

test.each([
  [undefined, 0.5],
  [0.1, 0.4],
  [0.45, 0.45],
  [0.95, 0.6],
  [Number.NaN, 0.5],
])('a least own share of %s becomes %s', (minimumOwn, own) => {
  expect(assess('Frozen winter pigeons', suggestions, { minimumOwn }).needed.own).toBe(own);
});

test.each([
  [6, { run: 4, fresh: 3 }],
  [24, { run: 8, fresh: 4 }],
  [120, { run: 10, fresh: 8 }],
])('a draft of %i words has limits of its own', (count, limits) => {
  expect(assess('rail '.repeat(count), []).needed).toMatchObject(limits);
});

test('two letters of Japanese are one word', () => {
  expect(assess('鉄道保守'.repeat(18), []).needed.fresh).toBe(6);
});

test.each([
  ['lone surrogates', '\ud800 \udc00 acoustic \ud83d sensors \udfff'],
  ['a decomposed Korean text', '겨울 내내 얼어붙은 마이크'.normalize('NFD')],
  ['Thai', 'เซ็นเซอร์เสียงบนรถไฟช่วยตรวจจับการสึกหรอ'],
  ['Arabic', 'قضيت شتاءين تحت القطارات مع ميكروفونات متجمدة'],
  ['letters beyond the first plane', '𠮷野家𠮷野家 𐐀𐐁𐐂 '.repeat(20)],
  ['a ligature and a sharp s', 'Straße ﬁn œuvre ŒUVRE ßßß'],
  ['controls', '\u0000\u0007\u202e\u2066 a\u0000b \ufeff'],
  ['property names', '__proto__ constructor toString hasOwnProperty valueOf'],
])('odd text is assessed soundly: %s', (_, draft) => {
  expectSound(assess(draft, suggestions), draft);
  expectSound(assess(`${draft} ${texts.fr} ${draft}`, [draft, texts.fr]), `${draft} ${texts.fr} ${draft}`);
  expect(assess(draft, [draft]).ready).toBe(false);
});

test.each([
  ['one giant word', 'a'.repeat(1_000_000)],
  ['words', 'frozen '.repeat(150_000)],
  ['a suggestion over and over', texts.en.repeat(4000)],
  ['dots', 'a.'.repeat(500_000)],
  ['hyphens', '-a'.repeat(500_000)],
  ['hashtags', '#a '.repeat(300_000)],
  ['quotation marks', '«“"'.repeat(300_000)],
  ['katakana', 'カタカナ'.repeat(250_000)],
  ['ligatures', 'ﷺ'.repeat(500_000)],
  ['combining marks', `e${'\u0301'.repeat(1_000_000)}`],
])(
  'a megabyte hangs nothing: %s',
  (_, draft) => {
    expectSound(assess(draft, [texts.en, draft]), draft);
  },
  // Generous, since machines are busy: what it guards against takes hours.
  60_000,
);

test('the verdict follows a suggestion array that was changed in place', () => {
  const list = ['Night trains are back between Lyon and Lille.'];
  expect(assess(texts.en, list).ready).toBe(true);
  list.push(texts.en);
  expect(assess(texts.en, list).ready).toBe(false);
});

test('every reason is a message key of the gate', () => {
  expect(new Set(reasons).size).toBe(reasons.length);
  for (const reason of reasons) expect(reason).toMatch(/^gate\.[a-z_]+$/);
});
