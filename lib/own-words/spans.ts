import type { Folded } from './fold.ts';
import type { Words } from './segment.ts';
import type { Span } from './types.ts';

/** What these words weigh together, in words. */
export function weigh(words: Words, indexes: readonly number[]): number {
  return indexes.reduce((sum, i) => sum + (words.list[i]?.weight ?? 0), 0);
}

/** Where flagged words stand in the original, those in a row as one, and how many words the longest such run has. */
export function spansOf(
  words: Words,
  folded: Folded,
  flags: readonly boolean[],
): { spans: Span[]; longestRun: number } {
  const spans: Span[] = [];
  let longest = 0;
  let weight = 0;
  words.list.forEach((word, i) => {
    if (!flags[i]) {
      weight = 0;
      return;
    }
    const end = folded.at[word.to] ?? 0;
    const open = weight > 0 ? spans.at(-1) : undefined;
    if (open === undefined) spans.push({ start: folded.at[word.from] ?? 0, end });
    else open.end = Math.max(open.end, end);
    weight += word.weight;
    longest = Math.max(longest, weight);
  });
  // One character can be several words (U+FDFA): their places are one.
  return { spans: spans.filter(({ start, end }) => start < end), longestRun: Math.round(longest) };
}
