import { describe, expect, test } from 'vitest';
import { descriptions } from '@/lib/feed/describe.ts';
import { lintMessages, outsideIds, rules, say } from '@/lib/feed/lint/index.ts';
import { fieldName } from '@/lib/feed/lint/messages/index.ts';
import { problemKeys } from '@/lib/feed/parse/problem.ts';

const ids = [...rules.map(({ id }) => id), ...outsideIds];

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('every rule and every problem has a reason and a repair, and nothing else has', () => {
    const { rules: said, repairs, problems } = lintMessages[language];
    expect(Object.keys(said).sort()).toEqual([...ids].sort());
    expect(Object.keys(repairs).sort()).toEqual([...problemKeys].sort());
    for (const key of problemKeys) expect(problems[key], key).toBeTruthy();
  });

  test('every field of the format has a name', () => {
    const fields = Object.keys(descriptions).map((path) => path.replace(/\[\]$/, '').replace(/.*[.\]]/, ''));
    const unnamed = fields.filter(
      (name) => name !== '_own_words' && !(name in lintMessages[language].fields),
    );
    expect(unnamed).toEqual([]);
  });
});

test('both languages name the same fields', () => {
  expect(Object.keys(lintMessages.fr.fields).sort()).toEqual(Object.keys(lintMessages.en.fields).sort());
});

test.each([
  ['', 'the feed', 'le flux'],
  ['items[3]', 'the suggestion', 'la suggestion'],
  ['items', 'suggestions', 'suggestions'],
  ['items[3]._own_words.facts[0].source', 'fact 1, source', 'fait 1, source'],
  ['_own_words.charter.rules[1].dont', 'charter, rule 2, don’t', 'charte, règle 2, à éviter'],
  ['items[0]._own_words.angles', 'questions', 'questions'],
  ['items[0].constructor', 'constructor', 'constructor'],
])('the field %s is called by its name', (path, en, fr) => {
  expect([fieldName(path, 'en'), fieldName(path, 'fr')]).toEqual([en, fr]);
});

test('a finding is said with its values, as each language writes them', () => {
  const finding = { rule: 'mix-promotional', path: 'items', values: { share: 0.4, most: 0.3 } } as const;
  expect(say(finding, 'en').reason).toContain('40% of what is on offer');
  expect(say(finding, 'fr').reason).toMatch(/^40\s% de ce qui est proposé/);
});
