import type { Folded } from './fold.ts';
import type { Prepared } from './prepare.ts';
import type { Run } from './reuse.ts';
import type { Words } from './segment.ts';
import { weigh } from './spans.ts';

const LONGEST_QUOTATION = 25;
const LARGEST_SHARE = 1 / 3;
/** How much of a suggestion is "a whole suggestion", once its figures and tags are left out. */
const WHOLE = 0.8;
const SHORTEST_WHOLE = 3;
const QUOTATION =
  /«([^«»]+)»|»([^«»]+)[«»]|”([^”]+)”|《([^《》]+)》|“([^“”]+)”|„([^„“”]+)[“”]|"([^"\n]+)"|「([^「」]+)」|『([^『』]+)』/g;
const NEARBY = 60;
const ATTRIBUTION = /[:：—–@]\s*$|\p{Lu}\p{Ll}+/u;
const UNCASED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The words whose original characters lie within [start, end). */
export function wordsWithin(words: Words, folded: Folded, start: number, end: number): number[] {
  const found: number[] = [];
  words.list.forEach((word, i) => {
    if ((folded.at[word.from] ?? 0) >= start && (folded.at[word.to] ?? 0) <= end) found.push(i);
  });
  return found;
}

/** Said by someone: a name, a colon or a dash stands next to the quotation. */
function isAttributed(draft: string, start: number, end: number): boolean {
  const before = draft.slice(Math.max(0, start - NEARBY), start);
  const after = draft.slice(end, end + NEARBY);
  const nearby = `${before} ${after}`;
  return ATTRIBUTION.test(before) || /^\s*[—–(,@]|\p{Lu}\p{Ll}+/u.test(after) || UNCASED.test(nearby);
}

/** Whether these words of the draft hold nearly all of some suggestion. */
function isWhole(
  words: Words,
  indexes: readonly number[],
  runs: readonly Run[],
  suggestions: Prepared,
): boolean {
  const held = new Set(indexes);
  const covered = suggestions.words.map(() => new Set<number>());
  for (const run of runs) {
    for (let i = run.first; i <= run.last; i++) if (held.has(i)) covered[run.text]?.add(i);
  }
  return covered.some((set, text) => {
    const whole = suggestions.words[text]?.count ?? 0;
    return whole > 0 && weigh(words, [...set]) >= WHOLE * whole;
  });
}

/** The words of the one attributed quotation rule 2 lets through; none if it is long, or a suggestion in disguise. */
export function quotedWords(
  draft: string,
  folded: Folded,
  words: Words,
  runs: readonly Run[],
  suggestions: Prepared,
): number[] {
  for (const match of draft.matchAll(QUOTATION)) {
    const end = match.index + match[0].length;
    const quoted = wordsWithin(words, folded, match.index, end);
    const size = weigh(words, quoted);
    if (size === 0 || size > LONGEST_QUOTATION || size > words.count * LARGEST_SHARE) continue;
    if (isAttributed(draft, match.index, end) && !isWhole(words, quoted, runs, suggestions)) return quoted;
  }
  return [];
}

/** The words of the draft that repeat its item's title, once: the title is the subject's first text. */
export function titleWords(runs: readonly Run[]): number[] {
  const longest = runs
    .filter((run) => run.text === 0)
    .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
  if (longest === undefined) return [];
  return Array.from({ length: longest.last - longest.first + 1 }, (_, i) => longest.first + i);
}

/** One flag a word: whether it repeats the item's title, the subject's first text, as it stands. */
export function wholeTitle(words: Words, runs: readonly Run[], subject: Prepared): boolean[] {
  const whole = words.list.map(() => false);
  const size = subject.words[0]?.count ?? 0;
  for (const { first, last, text } of runs) {
    if (text !== 0) continue;
    const indexes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const covered = weigh(words, indexes);
    if (covered >= SHORTEST_WHOLE && covered >= WHOLE * size) whole.fill(true, first, last + 1);
  }
  return whole;
}
