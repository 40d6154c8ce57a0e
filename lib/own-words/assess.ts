import { type Content, contentOf, contentWords } from './content.ts';
import { quotedWords, titleWords } from './exempt.ts';
import { type Folded, fold } from './fold.ts';
import { keptFor } from './keep.ts';
import { mask } from './mask.ts';
import { LONGEST_TEXT, type Prepared, prepare } from './prepare.ts';
import { type Run, sharedRuns } from './reuse.ts';
import { segment, type Words } from './segment.ts';
import type { Assessment, Limits, Options, Reason, Span } from './types.ts';

const NONE: readonly string[] = [];
const DEFAULT_OWN = 0.5;
const LEAST_OWN = 0.4;
const MOST_OWN = 0.6;
const SHORTEST_RUN = 4;
const SHORTEST_RUN_LETTERS = 12;
const LONGEST_RUN = 10;
const LEAST_FRESH = 3;
const MOST_FRESH = 8;
const WORDS_PER_FRESH = 6;

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The limits for a draft of `count` words. */
function limitsFor(count: number, minimumOwn: number | undefined): Limits {
  const own = minimumOwn !== undefined && Number.isFinite(minimumOwn) ? minimumOwn : DEFAULT_OWN;
  return {
    own: clamp(own, LEAST_OWN, MOST_OWN),
    run: clamp(Math.floor(count / 3), SHORTEST_RUN, LONGEST_RUN),
    fresh: clamp(Math.ceil(count / WORDS_PER_FRESH), LEAST_FRESH, MOST_FRESH),
  };
}

/** Sums over the words before each: what a run holds is then one subtraction. */
interface Tally {
  weight: Float64Array;
  letters: Float64Array;
  content: Float64Array;
}

function tally(words: Words, isContent: readonly boolean[]): Tally {
  const size = words.list.length + 1;
  const sums = {
    weight: new Float64Array(size),
    letters: new Float64Array(size),
    content: new Float64Array(size),
  };
  words.list.forEach((word, i) => {
    const says = isContent[i] || word.piece ? word.weight : 0;
    sums.weight[i + 1] = (sums.weight[i] ?? 0) + word.weight;
    sums.letters[i + 1] = (sums.letters[i] ?? 0) + word.text.length;
    sums.content[i + 1] = (sums.content[i] ?? 0) + says;
  });
  return sums;
}

/** A run worth showing: long enough, and saying something, since anyone writes "in the middle of the". */
function isTelling(run: Run, sums: Tally): boolean {
  const within = (sum: Float64Array): number => (sum[run.last + 1] ?? 0) - (sum[run.first] ?? 0);
  if (within(sums.weight) < SHORTEST_RUN || within(sums.letters) < SHORTEST_RUN_LETTERS) return false;
  return within(sums.content) >= 2;
}

/** One flag a word: whether a telling run of any of these texts covers it. */
function copiedWords(words: Words, sums: Tally, source: Prepared): boolean[] {
  const copied = words.list.map(() => false);
  for (const run of sharedRuns(words, source.runs())) {
    if (isTelling(run, sums)) copied.fill(true, run.first, run.last + 1);
  }
  return copied;
}

/** Runs of flagged words: their places in the original, and the words in the longest. */
function spansOf(
  words: Words,
  folded: Folded,
  flags: readonly boolean[],
): { copied: Span[]; longestRun: number } {
  const copied: Span[] = [];
  let longest = 0;
  let weight = 0;
  words.list.forEach((word, i) => {
    if (!flags[i]) {
      weight = 0;
      return;
    }
    const end = folded.at[word.to] ?? 0;
    const open = weight > 0 ? copied.at(-1) : undefined;
    if (open === undefined) copied.push({ start: folded.at[word.from] ?? 0, end });
    else open.end = Math.max(open.end, end);
    weight += word.weight;
    longest = Math.max(longest, weight);
  });
  return { copied, longestRun: Math.round(longest) };
}

/** Rule 1: the own share against the worst text. */
function ownShare(content: readonly Content[], texts: number): number {
  let total = 0;
  const found = new Array<number>(Math.max(1, texts)).fill(0);
  for (const { weight, texts: holding, isCopied } of content) {
    total += weight;
    for (const id of isCopied ? found.keys() : holding) found[id] = (found[id] ?? 0) + weight;
  }
  return total === 0 ? 0 : 1 - Math.max(...found) / total;
}

/** Rule 3: the content words no suggestion holds. */
function freshWords(content: readonly Content[]): number {
  const fresh = content.filter(({ texts, isCopied }) => texts.length === 0 && !isCopied);
  return Math.floor(fresh.reduce((sum, { weight }) => sum + weight, 0));
}

function reasonsFor(
  measures: Pick<Assessment, 'own' | 'longestRun' | 'fresh' | 'needed'>,
  hasTexts: boolean,
): Reason[] {
  const reasons: Reason[] = [];
  if (hasTexts && measures.own < measures.needed.own) reasons.push('gate.mostly_theirs');
  if (measures.longestRun > measures.needed.run) reasons.push('gate.copied_line');
  if (measures.fresh < measures.needed.fresh) reasons.push('gate.say_something');
  return reasons;
}

/**
 * Compares a draft with every text of its item, and says whether it is the writer's own. Three rules (design, "The
 * gate"): most of its content words are in no suggestion; no long line is shared with one; it says something itself.
 * Pure and lexical: a machine's paraphrase or fluent filler can pass. `suggestions`, `others` and `subject` are
 * prepared once per array, so pass the same arrays on every keystroke.
 */
export function assess(draft: string, suggestions: readonly string[], options: Options = {}): Assessment {
  const item = prepare(suggestions);
  const others = prepare(options.others ?? NONE);
  const subject = prepare(options.subject ?? NONE);
  const kept = keptFor(options.keep ?? NONE, item);
  const read = draft.slice(0, LONGEST_TEXT);
  const folded = fold(read);
  const words = segment(mask(folded.text, item.tags));
  const needed = limitsFor(words.count, options.minimumOwn);
  if (words.list.length === 0) {
    return { ready: false, own: 0, longestRun: 0, fresh: 0, copied: [], needed, reasons: ['gate.empty'] };
  }
  const isContent = contentWords(words, options.language);
  const sums = tally(words, isContent);
  const fromItem = copiedWords(words, sums, item);
  const content = contentOf(words, isContent, fromItem, item, [subject, kept]);
  const exempt = new Set([...quotedWords(read, folded, words, item), ...titleWords(words, subject)]);
  const fromOthers = copiedWords(words, sums, others);
  const { copied, longestRun } = spansOf(
    words,
    folded,
    words.list.map((_, i) => Boolean(fromItem[i] || fromOthers[i]) && !exempt.has(i)),
  );
  const measures = {
    own: ownShare(content, item.texts.length),
    longestRun,
    fresh: freshWords(content),
    needed,
  };
  const reasons = reasonsFor(measures, item.texts.length > 0);
  return { ...measures, ready: reasons.length === 0, copied, reasons };
}
