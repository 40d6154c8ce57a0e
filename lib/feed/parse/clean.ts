import { placeOf, type Report } from './problem.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const deepest = 8;
// More than any list of a feed may hold; beyond it nothing is even looked at.
const longest = 2000;

// Bidi controls, zero-width and other invisible characters, and control codes but tab and newline. The joiners and the
// variation selectors stay: emoji are made of them, and letters that join.
const invisible =
  /[[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\ufff9-\ufffb]--[\t\n\u200c\u200d\ufe0e\ufe0f]]/gv;
const joinsEmoji = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`;
// Scripts whose spelling asks for joiners: Persian می‌خواهم, Sinhala ශ්‍රී.
const joining = [
  'Arab',
  'Syrc',
  'Nkoo',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
]
  .concat(['Sinh', 'Khmr', 'Mymr', 'Tibt'])
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');
const joinsLetters = String.raw`(?<=[[${joining}]&&[\p{L}\p{M}]])[\u200c\u200d](?=[[${joining}]&&[\p{L}\p{M}]])`;
const joiner = new RegExp(String.raw`(${joinsEmoji}|${joinsLetters})|[\u200c\u200d]`, 'gv');

// Blocks that hold no halves of letters and nothing that the rules below touch: most text there is, told by one look.
const ordinary =
  /^[\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2000-\u200a\u2010-\u2027\u202f-\u205f\u20a0-\u20bf]*$/;

/** Text as a feed may bring it on screen: well-formed, one newline style, nothing invisible but emoji joiners. */
export function cleanText(text: string): string {
  if (ordinary.test(text)) return text.trim();
  return text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(invisible, '')
    .replace(joiner, '$1')
    .trim();
}

/**
 * A copy of parsed JSON in plain objects: text and keys cleaned, blank text and null left out, keys that reach a prototype
 * left out, nothing nested deeper than a feed needs.
 */
export function cleanJson(value: unknown, report: Report, path: (string | number)[] = []): Json | undefined {
  if (typeof value === 'string') return cleanText(value) || undefined;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length > deepest) {
    report('problem.too_deep', placeOf(path), 'warning');
    return undefined;
  }
  if (Array.isArray(value)) {
    if (value.length > longest) report('problem.too_many_points', placeOf(path), 'warning');
    return value.slice(0, longest).map((entry, index) => below(path, index, entry, report) ?? null);
  }
  const copy: JsonObject = Object.create(null);
  for (const [key, entry] of Object.entries(value)) {
    // A place in the file is shown by its keys, so they are cleaned too; none takes the place of one it looks like.
    const name = cleanText(key);
    if (name === '__proto__' || (name !== key && Object.hasOwn(value, name))) continue;
    const cleaned = below(path, name, entry, report);
    // The schema measures whatever has a length; one that cannot be compared with a number throws.
    if (cleaned !== undefined && !(name === 'length' && typeof cleaned === 'object')) copy[name] = cleaned;
  }
  return copy;
}

/** One path for all: a copy for each of the thousands of texts of a feed costs more than the texts. */
function below(
  path: (string | number)[],
  step: string | number,
  entry: unknown,
  report: Report,
): Json | undefined {
  path.push(step);
  const cleaned = cleanJson(entry, report, path);
  path.pop();
  return cleaned;
}

/** Is this a JSON object, and neither a list nor null? */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
