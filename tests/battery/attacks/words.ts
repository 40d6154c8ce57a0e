import type { Material } from '../types.ts';
import { type Change, onTexts } from './attack.ts';
import { eachWord, isUnspaced, joined, movablesOf, sentencesOf, shuffled, wordsOf } from './text.ts';

/** A word, between the marks around it. */
const CORE = /^([^\p{L}\p{M}]*)([\p{L}\p{M}'’-]*)(.*)$/su;
/** Where no words are spaced, the letters that serve grammar. */
const PARTICLES = /[のをはがにでとへも的了在是和与着]/gu;

function eachCore(text: string, material: Material, change: (core: string) => string): string {
  return eachWord(text, material, (word) => {
    const [, before = '', core = '', after = ''] = CORE.exec(word) ?? [];
    return before + change(core) + after;
  });
}

/** What a cheat would put for a function word; undefined for any other word. */
function swapFor(word: string, { tricks }: Material): string | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(tricks.swaps, key) ? tricks.swaps[key] : undefined;
}

function inflected(text: string, material: Material): string {
  return eachCore(text, material, (core) => {
    const [from, to] = material.tricks.endings.find(([ending]) => core.endsWith(ending)) ?? ['', ''];
    return core.length > from.length + 1 ? core.slice(0, core.length - from.length) + to : core;
  });
}

function swapped(text: string, material: Material): string {
  return eachCore(text, material, (core) => swapFor(core, material) ?? core);
}

function withoutFunctionWords(text: string, material: Material): string {
  if (isUnspaced(material)) return text.replace(PARTICLES, '');
  const isSaying = (word: string) => swapFor(CORE.exec(word)?.[2] ?? '', material) === undefined;
  return joined(wordsOf(text, material).filter(isSaying), material);
}

export function shuffledWords(text: string, material: Material, seed = 1): string {
  return joined(shuffled(movablesOf(text, material), seed), material);
}

/** Two neighbours changing places, all along. */
function neighboursSwapped<Part>(parts: readonly Part[]): Part[] {
  return parts.flatMap((_, i) => (i % 2 ? [] : parts.slice(i, i + 2).reverse()));
}

const order: Record<string, Change> = {
  'words in another order': (text, material) => [1, 2, 3].map((seed) => shuffledWords(text, material, seed)),
  'words in reverse order': (text, material) => joined(movablesOf(text, material).reverse(), material),
  'words in alphabetical order': (text, material) => joined(movablesOf(text, material).sort(), material),
  'neighbouring words swapped': (text, material) =>
    joined(neighboursSwapped(wordsOf(text, material)), material),
  'sentences in another order': (text, material) => [
    joined(sentencesOf(text).reverse(), material),
    joined(shuffled(sentencesOf(text), 1), material),
  ],
};

const grammar: Record<string, Change> = {
  'other inflections': inflected,
  'other function words': swapped,
  'function words dropped': withoutFunctionWords,
  'other inflections and function words in another order': (text, material) =>
    shuffledWords(swapped(inflected(text, material), material), material),
};

const deletion: Record<string, Change> = {
  'one sentence alone': (text) => sentencesOf(text),
  'every third word deleted': (text, material) =>
    [0, 1, 2].map((rest) =>
      joined(
        wordsOf(text, material).filter((_, i) => i % 3 !== rest),
        material,
      ),
    ),
  'one half alone': (text, material) => {
    const words = wordsOf(text, material);
    const middle = words.length >> 1;
    return [words.slice(0, middle), words.slice(middle)].map((half) => joined(half, material));
  },
};

const repetition: Record<string, Change> = {
  'the text twice': (text) => [`${text} ${text}`, `${text}\n\n${text}`],
  'every word twice': (text, material) =>
    eachWord(text, material, (word) => (isUnspaced(material) ? word + word : `${word} ${word}`)),
  'one sentence three times': (text) =>
    sentencesOf(text).map((sentence) => `${sentence} ${sentence} ${sentence}`),
};

/** What moves, changes or drops words and adds none. */
export const wordAttacks = onTexts({ ...order, ...grammar, ...deletion, ...repetition });
