import { expect, test } from 'vitest';
import { livelyPieces } from '@/components/preview/lively-pieces.ts';

function lively(text: string): string[] {
  return livelyPieces(text).flatMap((piece) => (piece.lively ? [piece.text] : []));
}

test('links, bare domains, hashtags and mentions stand out, in any script', () => {
  expect(lively('Read https://aurore-rail.example/a?b=c#d, or lemonde.fr.')).toEqual([
    'https://aurore-rail.example/a?b=c#d',
    'lemonde.fr',
  ]);
  expect(lively('#Métier d’@élodie_42 – #仕事 me@work.example')).toEqual(['#Métier', '@élodie_42', '#仕事']);
});

test('the pieces of a post are the post', () => {
  const text = 'https://a.example/#x @y\n\n#z. 👩🏽‍🚀 lemonde.fr/@q';
  expect(
    livelyPieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
