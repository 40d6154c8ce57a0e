import { honest, materials } from '../../tests/battery/materials.ts';
import type { Language } from '../../tests/battery/types.ts';
import { generator } from '../lib/random.ts';

const SWAPPED = 0.35;
const SWAPPED_LETTERS = 0.1;

/** Makes texts of a given length out of the battery's sentences, with words exchanged so that no two are the same. */
export function texter(language: Language): (size: number) => string {
  const random = generator(language.charCodeAt(0) * 256 + language.charCodeAt(1));
  const { sensors, job } = materials[language];
  const pool = [sensors, job]
    .flatMap(({ texts, facts, angles }) => [...texts, ...facts, ...angles])
    .concat(honest[language].map(({ text }) => text))
    .join(' ');
  const sentences = pool.split(/(?<=[.!?。！？])\s*/).filter((sentence) => sentence !== '');
  const words = pool.split(/\s+/);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const changed = (sentence: string): string => {
    const parts = sentence.split(' ');
    if (parts.length > 3) return parts.map((part) => (random() < SWAPPED ? pick(words) : part)).join(' ');
    const letters = [...sentence];
    return letters.map((letter) => (random() < SWAPPED_LETTERS ? pick(letters) : letter)).join('');
  };
  return (size) => {
    let text = '';
    while (text.length < size) text += `${changed(pick(sentences))} `;
    return text.slice(0, size);
  };
}
