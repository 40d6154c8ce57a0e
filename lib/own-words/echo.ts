import { contentWords } from './content-words.ts';
import { fold } from './fold.ts';
import { mask } from './mask.ts';
import { LONGEST_TEXT, prepare } from './prepare.ts';
import { sharedRuns } from './reuse.ts';
import { isTelling, tally } from './runs.ts';
import { segment } from './segment.ts';
import { spansOf, weigh } from './spans.ts';
import type { Echo } from './types.ts';

const NO_TAGS: ReadonlySet<string> = new Set();
/** Fewer words than these in common is a habit of speech. */
const FEWEST = 6;
const SHARE = 1 / 3;

/**
 * Which of one's own earlier texts a draft says again: a third of it or more, word for word. Advice and nothing else:
 * one may repeat oneself. `earlier` is prepared once per array.
 */
export function saidBefore(draft: string, earlier: readonly string[]): Echo | undefined {
  const before = prepare(earlier);
  const folded = fold(draft.slice(0, LONGEST_TEXT));
  const words = segment(mask(folded.text, NO_TAGS));
  const sums = tally(words, contentWords(words));
  const said = earlier.map(() => new Set<number>());
  for (const run of sharedRuns(words, before.runs())) {
    if (!isTelling(run, sums)) continue;
    for (let i = run.first; i <= run.last; i++) said[run.text]?.add(i);
  }
  const weights = said.map((set) => weigh(words, [...set]));
  const most = Math.max(0, ...weights);
  if (most < FEWEST || most < words.count * SHARE) return undefined;
  const text = weights.indexOf(most);
  return {
    text,
    spans: spansOf(
      words,
      folded,
      words.list.map((_, i) => said[text]?.has(i) ?? false),
    ).spans,
  };
}
