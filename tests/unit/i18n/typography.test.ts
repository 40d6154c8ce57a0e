import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import '@/lib/i18n/studio.ts';
import { spoken, spokenByLinter, spokenInStudio } from './spoken.ts';

const noBreak = '\u00a0';
const narrow = '\u202f';

/** What the browser's own pages and the stores show of the extension. */
function manifestTexts(language: string): [string, string][] {
  const path = join(import.meta.dirname, '../../../public/_locales', language, 'messages.json');
  const texts: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(texts).map(([key, { message }]) => [`manifest.${key}`, message]);
}

/** The messages with something a pattern finds, told with their key. */
function texts(language: 'en' | 'fr', wrong: RegExp): string[] {
  return (
    [
      ...spoken(language),
      ...spokenByLinter(language),
      ...spokenInStudio(language),
      ...manifestTexts(language),
    ]
      // Neither addresses nor times are prose.
      .map(([key, text]) => [key, text.replace(/:\/\/|\d\d(?::\d\d)+/g, '')] as const)
      .filter(([, text]) => wrong.test(text))
      .map(([key, text]) => `${key}: ${text}`)
  );
}

describe('French', () => {
  test('keeps a colon with its word by a no-break space', () => {
    expect(texts('fr', new RegExp(`[^${noBreak}]:`))).toEqual([]);
  });

  test('keeps a high mark with its word by a narrow no-break space', () => {
    expect(texts('fr', new RegExp(`[^${narrow}!?][;!?]`))).toEqual([]);
  });

  test('quotes between « and », with no-break spaces inside', () => {
    expect(texts('fr', new RegExp(`«[^${noBreak}]|[^${noBreak}]»|[“”"]`))).toEqual([]);
  });

  test('puts a no-break space before a percent sign', () => {
    expect(texts('fr', /[\d ]%/)).toEqual([]);
  });
});

describe('English', () => {
  test('quotes between “ and ”', () => {
    expect(texts('en', /["«»]/)).toEqual([]);
  });

  test('puts no space before a mark', () => {
    expect(texts('en', /\s[:;!?,.](\s|$)/u)).toEqual([]);
  });
});

test.each(['en', 'fr'] as const)(
  '%s has curved apostrophes, the one-character ellipsis, no doubled space',
  (language) => {
    expect(texts(language, /'|\.\.| {2}|^\s|\s$| [,.]| - |--/)).toEqual([]);
  },
);
