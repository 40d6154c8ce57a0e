import { expect, test } from 'vitest';
import { assess } from '../../../lib/own-words/index.ts';
import { keep, subjects, suggestions, texts } from './item.ts';

const HONEST: readonly [string, string][] = [
  [
    'en',
    'My team did this. Two winters of frozen microphones, and worth it. https://aurore-rail.example/sensors',
  ],
  [
    'fr',
    "On cherche un technicien de maintenance à Nantes, en CDI, chez Aurore Rail. C'est avec moi que vous ferez les nuits. Écrivez-moi avant le 30 juin.",
  ],
  [
    'en',
    'I spent last winter under wagons with a stethoscope. Now a microphone does it better than my ears, and I sleep at night. Ask me how we got it wrong the first four times. #rail #maintenance',
  ],
  [
    'en',
    'What nobody tells you: half of our alerts were pigeons. Bearing wear has a sound; so does a pigeon.',
  ],
  [
    'fr',
    "Pendant deux hivers, on a collé des micros gelés sous des rames, et ça ne marchait pas. Maintenant la machine entend ce que mon oreille rate. Venez me demander combien de fois on s'est trompés !",
  ],
  [
    'fr',
    "Ce que j'en retiens : le plus dur n'était pas le capteur, c'était de convaincre les conducteurs qu'on n'enregistrait pas leurs conversations.",
  ],
  [
    'de',
    'Zwei Winter lang habe ich gefrorene Mikrofone unter Zügen festgeschraubt. Heute hört die Anlage, was ich früher mit der Hand gefühlt habe.',
  ],
  [
    'es',
    'Pasé dos inviernos atornillando micrófonos helados bajo los vagones. Ahora el tren avisa antes que mi oído, y yo duermo tranquilo.',
  ],
  [
    'ja',
    '冬の間ずっと、凍ったマイクを台車の下に取り付けていました。最初の四回は失敗。今では機械のほうが正確で、夜はよく眠れます。',
  ],
  ['zh', '整个冬天我都在车底下装冻住的麦克风，前四次全失败了。现在机器比我的耳朵灵，我终于能睡个好觉。'],
];

test.each(HONEST)('an honest post passes (%s): %s', (language, draft) => {
  expect(assess(draft, suggestions, { language, keep }).reasons).toEqual([]);
});

test.each(HONEST)('an honest post passes when title and facts are known (%s): %s', (language, draft) => {
  const subject = [...subjects.fr, ...subjects.en];
  expect(assess(draft, suggestions, { language, keep, subject }).ready).toBe(true);
});

test('a lazy paraphrase does not pass, with or without the subject', () => {
  const draft =
    'So happy to see our teams reinventing rail maintenance! With 1,200 acoustic sensors on the line, we can detect bearing wear three weeks ahead of failure.';
  expect(assess(draft, [texts.en]).reasons).toContain('gate.mostly_theirs');
  expect(assess(draft, suggestions, { subject: subjects.en, keep }).ready).toBe(false);
});

test('with no suggestion, saying something is enough', () => {
  expect(assess('Two winters of frozen microphones, worth every night of them.', []).ready).toBe(true);
  expect(assess('So proud! Thrilled to announce this.', []).reasons).toEqual(['gate.say_something']);
});

test('repeating the title is not copying a line', () => {
  const title = 'How acoustic sensors changed winter maintenance for every night crew we have';
  const draft = `${title}. I was sceptical: my ears had never failed me, until a frozen axle near Dijon did.`;
  const text = `${title}. Read how twelve hundred microphones changed everything.`;
  expect(assess(draft, [text], { subject: [title] }).longestRun).toBe(0);
  expect(assess(draft, [text]).reasons).toContain('gate.copied_line');
});

test('one attributed quotation may repeat a line, a whole suggestion in quotation marks may not', () => {
  const line = 'made possible by the patient work of our technicians and engineers';
  const own =
    'I was on the night shift when the first alarm rang, a pigeon again, and everybody laughed until the second one turned out to be real. As Claire Morel wrote:';
  expect(assess(`${own} “${line}”`, [texts.en]).reasons).not.toContain('gate.copied_line');
  expect(assess(`${own} ${line}`, [texts.en]).reasons).toContain('gate.copied_line');
  expect(assess(`${own} “${texts.en}”`, [texts.en]).reasons).toContain('gate.copied_line');
});

test("a word that only title and facts hold is neither the writer's nor the company's", () => {
  const with_ = assess('Acoustic sensors, trains, frozen winter pigeons', [texts.en], {
    subject: subjects.en,
  });
  const without = assess('Acoustic sensors, trains, frozen winter pigeons', [texts.en]);
  expect(with_.own).toBe(1);
  expect(with_.fresh).toBe(3);
  expect(without.own).toBeLessThan(1);
});

test('a fact may be told as it stands, with a sentence of one’s own', () => {
  const fact = 'One alert in nine turned out to be a false alarm in 2025.';
  const draft = `${fact} I drove to Rennes twice for nothing and my kids laughed at me.`;
  expect(assess(draft, [texts.en], { subject: ['Acoustic sensors for our trains', fact] }).ready).toBe(true);
  expect(assess(fact, [texts.en], { subject: ['Acoustic sensors for our trains', fact] }).ready).toBe(false);
});

test('whatever counts as theirs is marked', () => {
  const title = 'How acoustic sensors changed winter maintenance';
  const { own, copied, theirs } = assess(`${title}. Pigeons laughed.`, [texts.en], { subject: [title] });
  expect(own).toBeLessThan(0.5);
  expect([...copied, ...theirs][0]?.start).toBeLessThan(title.length);
});

test.each(['“%”', '„%“', '«%»', '»%«', '”%”', '"%"', '「%」', '《%》'])(
  'a quotation may stand in %s',
  (marks) => {
    const line = 'made possible by the patient work of our technicians and engineers';
    const own =
      'I was on the night shift when the first alarm rang, a pigeon again, and everybody laughed until the second one turned out to be real. As Claire Morel wrote:';
    const draft = `${own} ${marks.replace('%', line)}`;
    expect(assess(draft, [texts.en]).reasons).not.toContain('gate.copied_line');
  },
);
