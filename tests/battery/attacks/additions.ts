import { onTexts } from './attack.ts';
import { consonants, keyboardRuns, loremIpsum, pseudoWords } from './filler.ts';
import { bareWordsOf, eachWord, sentencesOf, wordsOf } from './text.ts';
import { shuffledWords } from './words.ts';

const QUOTATION_MARKS = [
  '«…»',
  '« … »',
  '“…”',
  '„…“',
  '„…”',
  '”…”',
  '»…«',
  '"…"',
  '‘…’',
  '‚…‘',
  '‹…›',
  "'…'",
  '「…」',
  '『…』',
  '《…》',
  '〝…〟',
  '＂…＂',
];

function quoted(text: string, marks: string): string {
  return marks.replace('…', () => text);
}

const filler = onTexts({
  'random consonants after it': (text) => `${text} ${consonants}`,
  'keyboard runs after it': (text) => `${text} ${keyboardRuns}`,
  'words that mean nothing after it': (text, material) =>
    pseudoWords(material).map((words) => `${text} ${words}`),
  'lorem ipsum after it': (text) => `${text} ${loremIpsum}`,
  'gibberish after its words in another order': (text, material) =>
    [consonants, keyboardRuns].map((words) => `${shuffledWords(text, material)} ${words}`),
  'lorem ipsum after its words in another order': (text, material) =>
    `${shuffledWords(text, material)} ${loremIpsum}`,
  'numbers between words': (text, material) =>
    wordsOf(text, material)
      .map((word, i) => `${word} ${i + 1}`)
      .join(' '),
  'markup around words': (text, material) =>
    ['**…**', '_…_', '`…`', '<b>…</b>', '<span class="x">…</span>', '[…](https://aurore-rail.example)'].map(
      (mark) => eachWord(text, material, (word) => quoted(word, mark)),
    ),
  'a quoting sign before each line': (text) =>
    sentencesOf(text)
      .map((line) => `> ${line.trim()}`)
      .join('\n'),
});

const tags = onTexts({
  'a hash before each word': (text, material) => `#${wordsOf(text, material).join(' #')}`,
  'an at sign before each word': (text, material) => `@${wordsOf(text, material).join(' @')}`,
  'a hash before every other word': (text, material) =>
    [0, 1].map((rest) =>
      wordsOf(text, material)
        .map((word, i) => (i % 2 === rest ? `#${word}` : word))
        .join(' '),
    ),
  'a hash before each word, after a personal opening': (text, material) =>
    `${material.tricks.opening} #${wordsOf(text, material).join(' #')}`,
});

const links = onTexts({
  'a link made of each word': (text, material) => [
    bareWordsOf(text, material)
      .map((word) => `www.${word}`)
      .join(' '),
    bareWordsOf(text, material)
      .map((word) => `${word}.com`)
      .join(' '),
    bareWordsOf(text, material)
      .map((word) => `https://${word}.com/`)
      .join(' '),
  ],
  'a link made of each word, after a personal opening': (text, material) =>
    `${material.tricks.opening} ${bareWordsOf(text, material)
      .map((word) => `www.${word}`)
      .join(' ')}`,
  'an address made of each word': (text, material) =>
    bareWordsOf(text, material)
      .map((word) => `a@${word}.io`)
      .join(' '),
  'one link made of all words': (text, material) => `https://${bareWordsOf(text, material).join('-')}`,
});

const company = onTexts({
  'a personal opening before it': (text, { tricks }) => `${tricks.opening} ${text}`,
  'praise after it': (text, { tricks }) => `${text} ${tricks.praise}`,
  'praise before it': (text, { tricks }) => `${tricks.praise} ${text}`,
  'words that fit anything after it': (text, { tricks }) => `${text} ${tricks.tail}`,
  'a personal opening before it and praise after it': (text, { tricks }) =>
    `${tricks.opening} ${text} ${tricks.praise}`,
  'all of it in quotation marks': (text) =>
    QUOTATION_MARKS.map((marks, i) =>
      i % 2 ? `${quoted(text, marks)} — Claire Morel` : `Claire Morel: ${quoted(text, marks)}`,
    ),
  'all of it in quotation marks, after a personal opening': (text, { tricks }) =>
    QUOTATION_MARKS.map((marks) => `${tricks.opening} Claire Morel: ${quoted(text, marks)}`),
  'each sentence in quotation marks': (text) =>
    QUOTATION_MARKS.slice(0, 4).map((marks) =>
      sentencesOf(text)
        .map((sentence) => quoted(sentence.trim(), marks))
        .join(' '),
    ),
});

/** What leaves the words of a suggestion and puts something around or after them. */
export const additionAttacks = [...filler, ...tags, ...links, ...company];
