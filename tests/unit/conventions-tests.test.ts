import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = globSync('tests/**/*.ts', { cwd: root }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  source: readFileSync(join(root, path), 'utf8'),
}));

/** The names of a file's tests: the first text given to `test(`, or to the `(` after `test.each(…)`. */
function namesIn(source: string): string[] {
  const first = /^\s*(?:test|it)(?:\.\w+)?\(\s*(['"`])(.*?)\1,/gm;
  const table = /\)\(\s*(['"`])(.*?)\1,\s*(?:async )?\(/g;
  return [first, table].flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[2] ?? ''));
}

const specs = files.filter(({ path }) => /\.(test|spec)\.ts$/.test(path));

describe('the name of a test', () => {
  const names = specs.flatMap(({ path, source }) => namesIn(source).map((name) => ({ path, name })));

  test('says what happens, which a wish or a mere praise does not', () => {
    expect(names.filter(({ name }) => /\b(should|works?|correctly|properly)\b/i.test(name))).toEqual([]);
  });

  // The rows of a table may be named by their data alone.
  test('is more than a word or two', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter(({ name }) => !/[%$]/.test(name) && name.split(' ').length < 3)).toEqual([]);
  });
});

/** What waits for a length of time instead of for something to happen; `setTimeout` without one only lets others run. */
const sleep = /waitForTimeout|timers\/promises|Promise(<\w+>)?\(\(?(\w+)\)? =>\s*setTimeout\(\2,/;

/** Where one may, and why. */
const sleepers: Record<string, string> = {
  'tests/unit/conventions-tests.test.ts': 'it says what a sleep looks like',
  'tests/e2e/bad-days-feed.spec.ts': 'the server that drips a byte a second',
  'tests/e2e/support/screen.ts':
    'the pause between two looks of `until`, which waits for something to happen',
};

test('no test sleeps', () => {
  const asleep = files.filter(({ source }) => sleep.test(source)).map(({ path }) => path);
  expect(asleep.sort()).toEqual(Object.keys(sleepers).sort());
});

test('every test expects something', () => {
  // Specs may leave their tests to a file that makes them.
  const makers = files.filter(({ source }) => namesIn(source).length > 0);
  const blind = makers.filter(({ source }) => !/\bexpect\b/.test(source));
  expect(blind.map(({ path }) => path)).toEqual([]);
});
