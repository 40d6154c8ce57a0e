import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromText, isBlank, normalised, type Suggested, toText } from '../../../lib/suggest/text.ts';

const settings = { seed: 20_261_123, numRuns: 2000 };

/** What a reader could stumble over, and anything at all. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'Title: ',
      'Titre\u00a0: ',
      'Link:',
      'Lien\u202f: none',
      'Question or thought: ',
      'QUESTION OU IDÉE:',
    ],
    ...['A suggestion for Own Words', 'Une suggestion pour Own Words', '· ', '· · ', '> ', '>> ', '  '],
    ...[
      '- ',
      '* ',
      '**',
      '“',
      '«\u00a0',
      '-- ',
      'Best,',
      'Cordialement',
      'none',
      'aucun',
      ':',
      '：',
      '\u200b',
    ],
    ...['\n', '\r\n', '\n\n', '\r', '\t', '\u2028', ' ', '\u00a0', '\u202f', 'e\u0301', '👩🏽‍🔧', '\ud83d'],
    ...['https://aurore-rail.example/a', 'http://x.example/(b)', 'https://', 'www.aurore-rail.example'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const words = fc.array(pieces, { maxLength: 8 }).map((found) => found.join(''));
const suggestions: fc.Arbitrary<Suggested> = fc.record({ title: words, link: words, angle: words });
const languages = fc.constantFrom('en' as const, 'fr' as const);

function expected(...all: Suggested[]): Suggested[] {
  return all.map(normalised).filter((suggested) => !isBlank(suggested));
}

test('whatever is written into a text is read from it again', () => {
  fc.assert(
    fc.property(suggestions, languages, (suggested, language) => {
      expect(fromText(toText(suggested, language))).toEqual(expected(suggested));
    }),
    settings,
  );
});

test('so it is from a mail that quotes two of them, with greeting and signature', () => {
  fc.assert(
    fc.property(suggestions, suggestions, languages, fc.nat(2), (one, other, language, depth) => {
      const both = `Hello,\n\n${toText(one, language)}\n\n${toText(other, language)}\n\nBest,\nMalo`;
      const mail = both
        .split('\n')
        .map((line) => '> '.repeat(depth) + line)
        .join('\r\n');
      const found = expected(one, other);
      if (found.length > 0) expect(fromText(mail)).toEqual(found);
    }),
    settings,
  );
});

test('what was made regular once stays as it is', () => {
  fc.assert(
    fc.property(suggestions, (suggested) => {
      expect(normalised(normalised(suggested))).toEqual(normalised(suggested));
    }),
    settings,
  );
});
