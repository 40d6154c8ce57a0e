import { backwardsOf, isTurned, reversed } from './backwards.ts';
import { contentOf, sizesOf } from './content.ts';
import { contentWords } from './content-words.ts';
import { quotedWords, titleWords, wholeTitle } from './exempt.ts';
import { fold } from './fold.ts';
import { keptFor } from './keep.ts';
import { mask } from './mask.ts';
import { LONGEST_TEXT, type Prepared, prepare } from './prepare.ts';
import { sharedLetters, sharedRuns } from './reuse.ts';
import { copiedWords, tally } from './runs.ts';
import { segment, type Words } from './segment.ts';
import { freshWords, ownShare } from './share.ts';
import { spansOf, weigh } from './spans.ts';
import type { Assessment, Limits, Options, Reason, Span } from './types.ts';

const NONE: readonly string[] = [];
const EMPTY: Omit<Assessment, 'needed'> = {
  ready: false,
  words: 0,
  content: 0,
  own: 0,
  longestRun: 0,
  fresh: 0,
  copied: [],
  theirs: [],
  reasons: ['gate.empty'],
};
const DEFAULT_OWN = 0.5;
const LEAST_OWN = 0.4;
const MOST_OWN = 0.6;
/** What more of it has to be one's own where a draft tells a text again. */
const MORE_IF_RETOLD = 0.1;
const LEAST_RUN = 4;
const LONGEST_RUN = 10;
const LEAST_FRESH = 3;
const MOST_FRESH = 8;
const WORDS_PER_FRESH = 6;
/** Letters shared with a text only when read from the end: more than chance gives. */
const BACKWARDS = 20;

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The limits for a draft. Half of its hiragana is left out where it has to say something: most are endings. */
function limitsFor({ list, count }: Words, minimumOwn: number | undefined): Limits {
  const own = minimumOwn !== undefined && Number.isFinite(minimumOwn) ? minimumOwn : DEFAULT_OWN;
  const hiragana = list.reduce((sum, { script, weight }) => sum + (script === 'hiragana' ? weight : 0), 0);
  return {
    own: clamp(own, LEAST_OWN, MOST_OWN),
    run: clamp(Math.floor(count / 3), LEAST_RUN, LONGEST_RUN),
    fresh: clamp(Math.round((count - hiragana / 2) / WORDS_PER_FRESH), LEAST_FRESH, MOST_FRESH),
  };
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

/** Everything a draft is held against, prepared. */
interface Held {
  item: Prepared;
  others: Prepared;
  subject: Prepared;
  kept: Prepared;
  questions: Prepared;
}

/** Whether links and tags hold a line of theirs after all. */
function holdsTheirs(blanked: string, { item, others }: Held): boolean {
  const words = segment(blanked);
  const covered = new Set<number>();
  for (const run of [...sharedRuns(words, item.runs()), ...sharedRuns(words, others.runs())]) {
    for (let i = run.first; i <= run.last; i++) covered.add(i);
  }
  return weigh(words, [...covered]) > LONGEST_RUN;
}

/** What a draft shares with each of the things it is held against, and what it says besides. */
function compare(words: Words, { item, others, subject, kept, questions }: Held, language?: string) {
  const sums = tally(words, contentWords(words, language));
  const itemRuns = sharedRuns(words, item.runs());
  const subjectRuns = sharedRuns(words, subject.runs());
  const fromItem = copiedWords(words, sums, itemRuns);
  const isContent = contentWords(words, language, fromItem);
  const fromOthers = copiedWords(words, sums, sharedRuns(words, others.runs()));
  const fromQuestions = copiedWords(words, sums, sharedRuns(words, questions.runs()));
  const copies = {
    copied: fromItem,
    whole: wholeTitle(words, subjectRuns, subject),
    others: fromOthers.map((is, i) => is || fromQuestions[i] === true),
  };
  const content = contentOf(words, isContent, copies, item, [subject, kept]);
  const isCopied = words.list.map((_, i) => Boolean(fromItem[i] || fromOthers[i]));
  return { itemRuns, subjectRuns, isCopied, content };
}

/** The verdict on a draft as it is written, and its letters as the gate reads them. */
function read(draft: string, held: Held, options: Options): { verdict: Assessment; letters: string } {
  const folded = fold(draft);
  const words = segment(mask(folded.text, held.item.tags, (blanked) => holdsTheirs(blanked, held)));
  const needed = limitsFor(words, options.minimumOwn);
  if (words.list.length === 0) return { verdict: { ...EMPTY, needed }, letters: '' };
  const { item, subject, kept } = held;
  const { itemRuns, subjectRuns, isCopied, content } = compare(words, held, options.language);
  const exempt = new Set([...quotedWords(draft, folded, words, itemRuns, item), ...titleWords(subjectRuns)]);
  const isShown = isCopied.map((is, i) => is && !exempt.has(i));
  const { spans: copied, longestRun } = spansOf(words, folded, isShown);
  const { own, total, theirs, ownOfRetold } = ownShare(content, sizesOf(item, [subject, kept]));
  const ifRetold = Math.min(MOST_OWN, needed.own + MORE_IF_RETOLD);
  if (ownOfRetold < ifRetold) needed.own = ifRetold;
  const isTheirs = new Set(theirs);
  const onlyTheirs = words.list.map((_, i) => isTheirs.has(i) && !isShown[i]);
  const measures = { own, longestRun, fresh: freshWords(content), needed };
  const reasons = reasonsFor(measures, item.texts.length > 0);
  const verdict = {
    ...measures,
    ready: reasons.length === 0,
    words: Math.round(words.count),
    content: Math.round(total),
    copied,
    theirs: spansOf(words, folded, onlyTheirs).spans,
    reasons,
  };
  return { verdict, letters: words.letters };
}

/** Whether letters hold more of the texts than chance gives. */
function holdsLetters(letters: string, { item, others }: Held): boolean {
  return sharedLetters(letters, item.runs()) + sharedLetters(letters, others.runs()) >= BACKWARDS;
}

/** A draft written from the end, as an override or turned letters show it from the start: read it so. */
function readBackwards(draft: string, letters: string, held: Held, options: Options): Assessment | undefined {
  const backwards = backwardsOf(draft);
  const from = isTurned(draft) ? segment(fold(backwards).text).letters : reversed(letters);
  if (!holdsLetters(from, held)) return undefined;
  const { verdict } = read(backwards, held, options);
  const turn = ({ start, end }: Span): Span => ({ start: draft.length - end, end: draft.length - start });
  return {
    ...verdict,
    copied: verdict.copied.map(turn).reverse(),
    theirs: verdict.theirs.map(turn).reverse(),
  };
}

/**
 * Compares a draft with every text of its item, and says whether it is the writer's own. Three rules (design, "The
 * gate"): most of its content words are in no suggestion; no long line is shared with one; it says something itself.
 * Pure and lexical: a machine's paraphrase or fluent filler can pass. `suggestions`, `others`, `subject` and `keep` are
 * prepared once per array, so pass the same arrays on every keystroke.
 */
export function assess(draft: string, suggestions: readonly string[], options: Options = {}): Assessment {
  const item = prepare(suggestions);
  const held: Held = {
    item,
    others: prepare(options.others ?? NONE),
    subject: prepare(options.subject ?? NONE),
    kept: keptFor(options.keep ?? NONE, item),
    questions: prepare(options.questions ?? NONE),
  };
  const start = draft.slice(0, LONGEST_TEXT);
  const { verdict, letters } = read(start, held, options);
  return (verdict.ready && readBackwards(start, letters, held, options)) || verdict;
}
