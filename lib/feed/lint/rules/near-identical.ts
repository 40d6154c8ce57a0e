import { fold } from '../../../own-words/fold.ts';
import { segment } from '../../../own-words/segment.ts';
import { fnv } from '../../fnv.ts';
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
  const holders = new Map<number, number[]>();
  return entries.flatMap((entry, index) => {
    const runs = read[index] ?? new Set();
    const other = closest(runs, read, holders);
    for (const run of runs) remember(holders, run, index);
    const twin = other === undefined ? undefined : entries[other];
    return twin ? [{ path: entry.path, values: { title: titleOf(twin.item), place: twin.path } }] : [];
  });
});

// Whoever looks a feed over again while it is written has most of its items from before.
const known = new WeakMap<Entry['item'], ReadonlySet<number>>();

function readOf({ item }: Entry): ReadonlySet<number> {
  const runs = known.get(item) ?? runsIn(item);
  known.set(item, runs);
  return runs;
}

/** The runs of words of everything an item says, as numbers; the whole of it where that is little. */
function runsIn(item: Entry['item']): Set<number> {
  const texts = [...subjectOf(item), ...textsOf(item), ...remarksOf(item), ...item._own_words.angles];
  const runs = new Set(texts.flatMap(runsOf));
  if (runs.size >= fewest) return runs;
  const all = texts.map((text) => fold(text).text).join(' ');
  return new Set([fnv(all.replace(/\s+/g, ' ').trim(), 0)]);
}

function runsOf(text: string): number[] {
  const words = segment(fold(text).text).list.map((word) => word.text);
  return words
    .slice(0, Math.max(0, words.length - size + 1))
    .map((_, at) => fnv(words.slice(at, at + size).join(' '), 0));
}

/** The item before this one that has most in common with it, if that is nearly all. */
function closest(
  runs: ReadonlySet<number>,
  read: readonly ReadonlySet<number>[],
  holders: ReadonlyMap<number, number[]>,
): number | undefined {
  const common = new Map<number, number>();
  for (const run of runs)
    for (const index of holders.get(run) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
  let best: { index: number; share: number } | undefined;
  for (const [index, count] of common) {
    const share = (2 * count) / (runs.size + (read[index]?.size ?? 0));
    const isBetter = !best || share > best.share || (share === best.share && index < best.index);
    if (isBetter) best = { index, share };
  }
  return best && best.share >= alike ? best.index : undefined;
}

function remember(holders: Map<number, number[]>, run: number, index: number): void {
  const known = holders.get(run);
  if (!known) holders.set(run, [index]);
  else if (known.length < mostHolders) known.push(index);
}
