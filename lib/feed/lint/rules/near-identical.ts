import { fold } from '../../../own-words/fold.ts';
import { segment } from '../../../own-words/segment.ts';
import { remarksOf, subjectOf, textsOf, titleOf } from '../../item.ts';
import { rule } from '../rule.ts';
import { current, type Entry } from '../subject.ts';

/** How many words in a row are compared: two sentences rarely have three in common by chance. */
const size = 3;
/** With fewer of those only what is the same, figures and all, counts as such. */
const fewest = 8;
/** Share of both items' runs that is common to both. */
const alike = 0.6;
/** How many items are remembered for a run: what stands in more of them tells none apart, and is not to cost time. */
const mostHolders = 8;

/** Two items that say much the same: colleagues would, too. Compared by runs of words, each item with those before it. */
export const nearIdentical = rule('near-identical', 'warning', (subject) => {
  const entries = current(subject);
  const read = entries.map((entry) => readOf(entry));
  const holders = new Map<string, number[]>();
  return entries.flatMap((entry, index) => {
    const runs = read[index] ?? new Set();
    const other = closest(runs, read, holders);
    for (const run of runs) remember(holders, run, index);
    const twin = other === undefined ? undefined : entries[other];
    return twin ? [{ path: entry.path, values: { title: titleOf(twin.item), place: twin.path } }] : [];
  });
});

/** The runs of words of everything an item says; the whole of it where that is little. */
function readOf({ item }: Entry): Set<string> {
  const texts = [...subjectOf(item), ...textsOf(item), ...remarksOf(item), ...item._own_words.angles];
  const runs = new Set(texts.flatMap(runsOf));
  if (runs.size >= fewest) return runs;
  return new Set([
    texts
      .map((text) => fold(text).text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]);
}

function runsOf(text: string): string[] {
  const words = segment(fold(text).text).list.map((word) => word.text);
  return words
    .slice(0, Math.max(0, words.length - size + 1))
    .map((_, at) => words.slice(at, at + size).join(' '));
}

/** The item before this one that has most in common with it, if that is nearly all. */
function closest(
  runs: ReadonlySet<string>,
  read: readonly ReadonlySet<string>[],
  holders: ReadonlyMap<string, number[]>,
): number | undefined {
  const common = new Map<number, number>();
  for (const run of runs)
    for (const index of holders.get(run) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
  const shares = [...common].map(([index, count]) => ({
    index,
    share: (2 * count) / (runs.size + (read[index]?.size ?? 0)),
  }));
  const best = shares.toSorted((one, other) => other.share - one.share || one.index - other.index)[0];
  return best && best.share >= alike ? best.index : undefined;
}

function remember(holders: Map<string, number[]>, run: string, index: number): void {
  const known = holders.get(run);
  if (!known) holders.set(run, [index]);
  else if (known.length < mostHolders) known.push(index);
}
