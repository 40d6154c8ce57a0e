import { describe, expect, test } from 'vitest';
import { type Complaint, gateVersion, reportOf } from '@/lib/handoff/report.ts';
import { scriptsOf } from '@/lib/handoff/scripts.ts';
import { formatsOf } from '@/lib/i18n/formats.ts';
import { translator } from '@/lib/i18n/index.ts';
import { assess } from '@/lib/own-words/index.ts';

const draft = 'Engineers detect worn bearings weeks before anyone could notice. Bravo.';
const texts = ['Our engineers detect worn bearings weeks before anyone could notice anything at all.'];
const complaint: Complaint = {
  verdict: assess(draft, texts),
  draft,
  texts,
  others: 12,
  language: 'en',
  version: '1.2.3',
};
const i18n = { ...translator('en'), ...formatsOf('en') };

describe('the report of an unfair verdict', () => {
  test('holds the measures', () => {
    const lines = reportOf(complaint, false, i18n).split('\n');
    const { verdict } = complaint;
    expect(lines).toContain(`Own Words 1.2.3, gate ${gateVersion}`);
    expect(lines).toContain('Language of the suggestion: en');
    expect(lines).toContain('Scripts: Latin 100%');
    expect(lines).toContain(`Longest shared line, in words: ${verdict.longestRun}; at most: 4`);
    expect(lines).toContain('Texts compared: 1 of this suggestion, 12 of others');
    expect(lines).toContain('Not met: enough words of one’s own, no long shared line, something said');
  });

  test('names the rules that are not met as a person would, in each language', () => {
    const report = reportOf(complaint, false, { ...translator('fr'), ...formatsOf('fr') });
    expect(report).toContain('aucun long passage en commun');
    expect(report).not.toContain('gate.');
  });

  test('holds no word of the draft or of the company, in any language', () => {
    for (const language of ['en', 'fr'] as const) {
      const report = reportOf(complaint, false, { ...translator(language), ...formatsOf(language) });
      expect(report).not.toMatch(/engineers|bearings|bravo|anything/i);
    }
  });

  test('holds both in full where the person says so', () => {
    const report = reportOf(complaint, true, i18n);
    expect(report).toContain(`My text:\n${draft}`);
    expect(report).toContain(texts[0]);
  });
});

test('the writing systems of a text come with their part, most first', () => {
  expect(scriptsOf('Bonjour 東京')).toEqual([
    { code: 'Latn', part: 7 / 9 },
    { code: 'Hani', part: 2 / 9 },
  ]);
  expect(scriptsOf('1,200 🚆')).toEqual([]);
  expect(scriptsOf('ᚠᚢ')).toEqual([{ code: 'Zzzz', part: 1 }]);
});
