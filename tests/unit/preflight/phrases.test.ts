import { expect, test } from 'vitest';
import { phrasesIn, type WatchedPhrase } from '@/lib/preflight/phrases.ts';
import { watchedPhrases } from '@/lib/preflight/watched.ts';

const now = Date.UTC(2027, 0, 1);
const found = (text: string, ...phrases: string[]) =>
  phrasesIn(
    text,
    phrases.map((phrase): WatchedPhrase => ({ phrase, why: 'confidential' })),
    now,
  ).map(({ phrase }) => phrase);

test.each([
  ['We call it project halcyon.', 'Project Halcyon'],
  ['PROJECT\n  HALCYON is on', 'Project Halcyon'],
  ['Le depot de Nantes ouvre', 'dépôt de Nantes'],
  ['“Halcyon”, we said', 'Halcyon'],
  ['#Halcyon', 'Halcyon'],
  ['Zеphyr with a Cyrillic letter', 'Zephyr'],
  ['翡翠計画について', '翡翠計画'],
  ['It costs C++ and more', 'C++'],
])('%j holds %j', (text, phrase) => {
  expect(found(text, phrase)).toEqual([phrase]);
});

test.each([
  ['An action', 'ion'],
  ['The halcyons sing', 'halcyon'],
  ['Project, then Halcyon', 'Project Halcyon'],
  ['', 'Halcyon'],
  ['Anything', '  '],
])('%j does not hold %j', (text, phrase) => {
  expect(found(text, phrase)).toEqual([]);
});

test('the most serious comes first, and a phrase is told once', () => {
  const policy = { confidential: ['Halcyon'], embargoed: [{ phrase: 'Nantes depot', until: now + 1 }] };
  const head = {
    _own_words: {
      phrases: [
        { match: 'leading', kind: 'brand_speak', reason: 'Says nothing.' },
        { match: 'halcyon', kind: 'caution' },
      ],
    },
  } as never;
  const watched = watchedPhrases(policy, ['my street'], head, now);
  const text = 'A leading idea from my street: Halcyon, in the Nantes depot.';
  expect(phrasesIn(text, watched, now).map(({ phrase, why }) => [phrase, why])).toEqual([
    ['Halcyon', 'confidential'],
    ['Nantes depot', 'embargoed'],
    ['my street', 'own'],
    ['leading', 'brand_speak'],
  ]);
});

test('what is no longer under embargo is free', () => {
  const watched: WatchedPhrase[] = [{ phrase: 'Nantes depot', why: 'embargoed', until: now }];
  expect(phrasesIn('The Nantes depot opens', watched, now)).toEqual([]);
});
