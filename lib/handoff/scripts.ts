const scripts = [
  'Latn',
  'Grek',
  'Cyrl',
  'Arab',
  'Hebr',
  'Deva',
  'Thai',
  'Hani',
  'Hira',
  'Kana',
  'Hang',
] as const;
const patterns = scripts.map((code) => ({ code, pattern: new RegExp(`\\p{Script=${code}}`, 'gu') }));
const other = 'Zzzz';

/** The writing systems of a text's letters, most first: ISO 15924 codes with their part, 0 to 1. */
export function scriptsOf(text: string): { code: string; part: number }[] {
  const letters = countOf(text, /\p{L}/gu);
  if (letters === 0) return [];
  const known = patterns.map(({ code, pattern }) => ({
    code: code as string,
    count: countOf(text, pattern),
  }));
  const rest = letters - known.reduce((sum, { count }) => sum + count, 0);
  return [...known, { code: other, count: rest }]
    .filter(({ count }) => count > 0)
    .sort((one, next) => next.count - one.count)
    .map(({ code, count }) => ({ code, part: Math.min(1, count / letters) }));
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
