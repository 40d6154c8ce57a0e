import { describe, expect, test } from 'vitest';
import { assess } from '../../../lib/own-words/index.ts';
import { subjects, suggestions, texts } from './item.ts';

type Language = 'fr' | 'en';

const FUNCTION_WORDS: Record<Language, Record<string, string>> = {
  fr: {
    la: 'une',
    le: 'ce',
    des: 'les',
    nos: 'leurs',
    avec: 'pour',
    avant: 'sans',
    de: 'pour',
    et: 'ou',
    par: 'sur',
  },
  en: {
    our: 'the',
    are: 'were',
    with: 'from',
    the: 'this',
    can: 'could',
    by: 'through',
    of: 'from',
    and: 'or',
  },
};
const CYRILLIC: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
};
const FILLER = 'lorem ipsum dolor sit amet consectetur adipiscing elit asdf qwer zxcv hjkl bnmvv sdfgh';

function words(text: string): string[] {
  return text.split(' ');
}

function letters(text: string, change: (letter: string) => string): string {
  return [...text].map(change).join('');
}

function shift(text: string, from: RegExp, to: number, base: number): string {
  return letters(text, (letter) =>
    from.test(letter) ? String.fromCodePoint(to + letter.charCodeAt(0) - base) : letter,
  );
}

const ATTACKS: Record<string, (text: string, language: Language) => string> = {
  'the same text': (text) => text,
  'more spaces': (text) => text.replaceAll(' ', '   '),
  'no spaces': (text) => text.replaceAll(' ', ''),
  'spaced letters': (text) => [...text].join(' '),
  capitals: (text) => text.toUpperCase(),
  'no punctuation': (text) => text.replace(/[^\p{L}\p{N} ]/gu, ''),
  'more punctuation': (text) => text.replaceAll(' ', '. '),
  'dots for spaces': (text) => text.replaceAll(' ', '.'),
  'emoji between words': (text) => text.replaceAll(' ', ' 🚀 '),
  'emoji inside words': (text) => text.replace(/(\p{L}{3})(?=\p{L})/gu, '$1🚀'),
  'hyphens inside words': (text) => text.replace(/(\p{L}{3})(?=\p{L})/gu, '$1-'),
  'no accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'more accents': (text) => [...text].join('\u0301'),
  'zero-width spaces': (text) => [...text].join('\u200b'),
  'soft hyphens': (text) => [...text].join('\u00ad'),
  'a direction override': (text) => `\u202e${text}`,
  'Cyrillic look-alikes': (text) => letters(text, (letter) => CYRILLIC[letter] ?? letter),
  'mathematical bold': (text) => shift(shift(text, /[a-z]/, 0x1d41a, 97), /[A-Z]/, 0x1d400, 65),
  'full-width letters': (text) => shift(text, /[!-~]/, 0xff01, 33),
  'circled letters': (text) => shift(text, /[a-z]/, 0x24d0, 97),
  'negative circled capitals': (text) => shift(text.toUpperCase(), /[A-Z]/, 0x1f150, 65),
  'digits for letters': (text) =>
    text.replace(/(?<=\p{L})e(?=\p{L})/gu, '3').replace(/(?<=\p{L})a(?=\p{L})/gu, '4'),
  'a letter between letters': (text) => text.replace(/\p{L}+/gu, (word) => [...word].join('x')),
  'words backwards': (text) => words(text).reverse().join(' '),
  'words in alphabetical order': (text) => words(text).sort().join(' '),
  'sentences backwards': (text) =>
    text
      .split(/(?<=[.!]) /)
      .reverse()
      .join(' '),
  inflection: (text) => text.replace(/(\p{L}{4,})/gu, '$1s'),
  'a letter less in each word': (text) => text.replace(/(\p{L}{3})\p{L}(\p{L}{2,})/gu, '$1$2'),
  'other function words': (text, language) =>
    words(text)
      .map((word) => FUNCTION_WORDS[language][word.toLowerCase()] ?? word)
      .join(' '),
  'half of it': (text) => words(text).slice(0, 20).join(' '),
  'every third word less': (text) =>
    words(text)
      .filter((_, i) => i % 3 > 0)
      .join(' '),
  'the text twice': (text) => `${text} ${text}`,
  'each word twice': (text) =>
    words(text)
      .map((word) => `${word} ${word}`)
      .join(' '),
  'numbers between words': (text) =>
    words(text)
      .map((word, i) => `${word} ${i}`)
      .join(' '),
  'pride first': (text, language) =>
    (language === 'fr' ? 'Si fier de mes collègues ! ' : 'So proud of my colleagues! ') + text,
  'a personal sentence first': (text, language) =>
    (language === 'fr'
      ? "Je me souviens du premier hiver, quand mon chef m'avait envoyé écouter des rails gelés à Dijon. "
      : 'I remember my first winter, when my boss sent me out to listen to frozen rails near Dijon. ') + text,
  'filler last': (text) => `${text} ${FILLER}`,
  'filler and words backwards': (text) => `${words(text).reverse().join(' ')} ${FILLER}`,
  'a hash before each word': (text) => `#${words(text).join(' #')}`,
  'hashes after a greeting': (text) => `Hello dear old friends today: #${words(text).join(' #')}`,
  'a hash before every other word': (text) =>
    words(text)
      .map((word, i) => (i % 2 ? `#${word}` : word))
      .join(' '),
  'an at sign before each word': (text) => `@${words(text).join(' @')} voilà`,
  'all in a link': (text) => `https://${text.replaceAll(' ', '-')}`,
  'quotation marks': (text) => `Marie Dubois: « ${text} »`,
};

describe.each(['fr', 'en'] as const)('a suggestion in %s does not pass with', (language) => {
  test.each(Object.keys(ATTACKS))('%s', (name) => {
    const draft = ATTACKS[name]?.(texts[language], language) ?? '';
    expect(assess(draft, suggestions).ready).toBe(false);
    expect(assess(draft, suggestions, { language, subject: subjects[language] }).ready).toBe(false);
  });
});

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
