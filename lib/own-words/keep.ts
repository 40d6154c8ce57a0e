import { fold } from './fold.ts';
import { type Prepared, prepare } from './prepare.ts';
import { segment, type Words } from './segment.ts';

const MOST_TERMS = 20;
const MOST_WORDS = 6;
const LONGEST_TERM = 200;
const LARGEST_SHARE = 0.2;
/** A short text still has room for a name and a figure. */
const ALWAYS_ALLOWED = 4;

function occurrences(text: Words, term: Words): number {
  if (term.list.length === 0) return 0;
  return text.list.filter((_, start) =>
    term.list.every((word, i) => text.list[start + i]?.text === word.text),
  ).length;
}

/**
 * Which terms of `keep` are honoured: 20 at most, of 6 words at most, and together no more than a fifth of any of the
 * texts, in the order given. Without limits, keeping every word would pass anything.
 */
function areHonoured(keep: readonly string[], texts: readonly Words[]): boolean[] {
  const room = texts.map((text) => Math.max(ALWAYS_ALLOWED, LARGEST_SHARE * text.count));
  return keep.map((term, index) => {
    const words = segment(fold(term.slice(0, LONGEST_TERM)).text);
    if (index >= MOST_TERMS || term.length > LONGEST_TERM || words.count > MOST_WORDS) return false;
    const costs = texts.map((text) => occurrences(text, words) * words.count);
    if (costs.some((cost, i) => cost > (room[i] ?? 0))) return false;
    costs.forEach((cost, i) => {
      room[i] = (room[i] ?? 0) - cost;
    });
    return true;
  });
}

const known = new WeakMap<readonly string[], { item: Prepared; keep: readonly string[]; kept: Prepared }>();

/** The honoured terms, prepared; kept by array identity like the texts they are measured against. */
export function keptFor(keep: readonly string[], item: Prepared): Prepared {
  const cached = known.get(keep);
  const isSame = cached?.keep.length === keep.length && cached.keep.every((term, i) => term === keep[i]);
  if (cached?.item === item && isSame) return cached.kept;
  const are = areHonoured(keep, item.words);
  const kept = prepare(keep.filter((_, i) => are[i]));
  known.set(keep, { item, keep: [...keep], kept });
  return kept;
}

/** The places in `keep` of the terms that the gate ignores because they are too many, too long or too much of a text. */
export function ignoredTerms(keep: readonly string[], texts: readonly string[]): number[] {
  const are = areHonoured(keep, prepare(texts).words);
  return [...are.keys()].filter((i) => !are[i]);
}
