import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/own-words/fold.ts';
import { type Assessment, assess, saidBefore } from '../../../lib/own-words/index.ts';
import { segment } from '../../../lib/own-words/segment.ts';
import { honest, materials } from '../../battery/materials.ts';
import { type Language, languages } from '../../battery/types.ts';

const SEED = 20_261_123;
const settings = { seed: SEED, numRuns: 150 };

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?。！？؟])\s*/u).filter((sentence) => sentence !== '');
}

function lettersOf(text: string): string {
  return segment(fold(text).text).letters;
}

/** A draft as people patch them together: sentences of the company and one's own, in any order. */
function patchwork(language: Language): fc.Arbitrary<string> {
  const { sensors } = materials[language];
  const theirs = sensors.texts.flatMap(sentences);
  const own = honest[language]
    .flatMap(({ text }) => sentences(text))
    .filter((text) => !/["«“„「#@]|http/.test(text));
  return fc
    .array(fc.oneof(fc.constantFrom(...theirs), fc.constantFrom(...own)), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(' '));
}

const drafts = fc
  .constantFrom(...languages)
  .chain((language) => fc.record({ language: fc.constant(language), draft: patchwork(language) }));

function verdict(draft: string, language: Language): Assessment {
  const { texts, title, facts } = materials[language].sensors;
  return assess(draft, texts, { language, subject: [title, ...facts] });
}

function measures({ own, longestRun, fresh, ready, reasons, words }: Assessment): unknown[] {
  return [own, longestRun, fresh, ready, reasons, words];
}

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};

describe('the verdict is the same', () => {
  test.each<[string, (draft: string) => string]>([
    ['in capitals', (draft) => draft.toUpperCase()],
    ['in small letters', (draft) => draft.toLowerCase()],
    ['with more spaces', (draft) => draft.replaceAll(' ', '   ')],
    ['with spaces at both ends', (draft) => `  ${draft}  `],
    ['with no-break spaces', (draft) => draft.replaceAll(' ', '\u00a0')],
    ['with zero-width spaces inside words', (draft) => draft.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b')],
    ['with soft hyphens', (draft) => draft.replace(/(\p{L})(?=\p{L})/gu, '$1\u00ad')],
    [
      'with look-alike letters',
      (draft) => draft.replace(/[aceopsxy]/g, (letter) => LOOK_ALIKE[letter] ?? letter),
    ],
    [
      'with accents taken off',
      (draft) =>
        draft
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .normalize('NFC'),
    ],
    ['decomposed', (draft) => draft.normalize('NFD')],
  ])('%s', (_, change) => {
    const property = fc.property(drafts, ({ language, draft }) => {
      // Without its voicing mark, a kana is another kana.
      if (language === 'ja' && change(draft).normalize('NFC') !== draft) return;
      expect(measures(verdict(change(draft), language))).toEqual(measures(verdict(draft, language)));
    });
    fc.assert(property, settings);
  });
});

test('appending a sentence of the company never makes more of a draft one’s own', () => {
  const property = fc.property(drafts, fc.nat(), ({ language, draft }, pick) => {
    const theirs = materials[language].sensors.texts.flatMap(sentences);
    const longer = `${draft} ${theirs[pick % theirs.length]}`;
    expect(verdict(longer, language).own).toBeLessThanOrEqual(verdict(draft, language).own + 1e-9);
  });
  fc.assert(property, settings);
});

test('what is marked is in range, in order, and really is shared text', () => {
  const shortest = 9;
  const property = fc.property(drafts, ({ language, draft }) => {
    const theirs = materials[language].sensors.texts.map(lettersOf);
    let last = -1;
    for (const { start, end } of verdict(draft, language).copied) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(draft.length);
      last = end;
      const letters = lettersOf(draft.slice(start, end));
      const isShared = (from: number): boolean =>
        theirs.some((text) => text.includes(letters.slice(from, from + shortest)));
      for (let i = 0; i < letters.length; i++) {
        const windows = Array.from({ length: shortest }, (_, back) => i - back);
        const inside = windows.filter((from) => from >= 0 && from + shortest <= letters.length);
        expect(inside.some(isShared)).toBe(true);
      }
    }
  });
  fc.assert(property, settings);
});

test('marked words and marked runs never overlap', () => {
  const property = fc.property(drafts, ({ language, draft }) => {
    const { copied, theirs } = verdict(draft, language);
    const all = [...copied, ...theirs].sort((a, b) => a.start - b.start);
    all.forEach((span, i) => {
      expect(span.start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
    });
  });
  fc.assert(property, settings);
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\u202e',
        '\u200d',
        '#',
        '@',
        '«',
        '“',
        '"',
        'www.',
        'a',
        '漢',
        'ア',
        '한',
      ),
      {
        maxLength: 200,
      },
    )
    .map((parts) => parts.join('')),
);

test('no string throws, and no verdict is out of bounds', () => {
  const property = fc.property(anything, anything, (draft, text) => {
    const { own, fresh, longestRun, words, content } = assess(draft, [text], {
      subject: [text],
      keep: [draft],
      others: [draft],
    });
    expect(own >= 0 && own <= 1).toBe(true);
    for (const count of [fresh, longestRun, words, content])
      expect(Number.isInteger(count) && count >= 0).toBe(true);
    saidBefore(draft, [text]);
  });
  fc.assert(property, settings);
});

test('no string passes as one’s own when it is the suggestion', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(assess(text, [text]).ready).toBe(false);
    }),
    settings,
  );
});
