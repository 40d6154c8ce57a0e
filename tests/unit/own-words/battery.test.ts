import { describe, expect, test } from 'vitest';
import { attacks, honest, languages, nameOfHonest, type Row, rows, verdictOn } from '../../battery/index.ts';
import type { Language } from '../../battery/types.ts';

const SHORTEST = 12;
const LONGEST = 300;

const named = Map.groupBy(rows, ({ language, name }) => `${language} ${name}`);

/** What the gate says of the rows that it judges wrongly, one line each. */
function mistakes(language: Language, name: string): string[] {
  const wrong = (named.get(`${language} ${name}`) ?? []).filter((row) => verdictOn(row)[0] !== row.ready);
  return wrong.map(described);
}

function described(row: Row): string {
  const [, own, longestRun, fresh, , reasons] = verdictOn(row);
  const measures = `${Math.round(own * 100)} % own, a run of ${longestRun}, ${fresh} fresh`;
  return `${[measures, ...reasons].join(', ')}, next to the suggestion in ${row.context}: ${row.draft}`;
}

describe.each(languages)('in %s the gate', (language) => {
  test.each(attacks.map(({ name }) => name))('refuses %s', (name) => {
    expect(named.get(`${language} ${name}`)).not.toBeUndefined();
    expect(mistakes(language, name)).toEqual([]);
  });

  test.each(honest[language].map((_, i) => nameOfHonest(language, i)))('accepts %s', (name) => {
    expect(mistakes(language, name)).toEqual([]);
  });

  test('meets five honest posts or more, of twelve to three hundred words', () => {
    expect(honest[language].length).toBeGreaterThanOrEqual(5);
    for (const { text } of honest[language]) {
      expect(wordsIn(text, language), text).toBeGreaterThanOrEqual(SHORTEST);
      expect(wordsIn(text, language), text).toBeLessThanOrEqual(LONGEST);
    }
  });
});

test('the gate meets sixty honest posts or more, about both suggestions, for both networks', () => {
  const posts = languages.flatMap((language) => honest[language]);
  expect(posts.length).toBeGreaterThanOrEqual(60);
  expect(new Set(posts.map(({ about, network }) => `${about} ${network}`)).size).toBe(4);
});

test('no two attacks have the same name', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

/** As people count: between spaces, or two letters a word where there are none. */
function wordsIn(text: string, language: Language): number {
  const unspaced = language === 'ja' || language === 'zh';
  const pieces = text.match(unspaced ? /\p{L}|\p{N}+/gu : /\S*[\p{L}\p{N}]\S*/gu) ?? [];
  return unspaced ? pieces.length / 2 : pieces.length;
}
