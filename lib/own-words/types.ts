/** Message keys for what a draft still lacks, in the order they are shown. */
export const reasons = [
  'gate.empty',
  'gate.mostly_theirs',
  'gate.copied_line',
  'gate.say_something',
] as const;

/** Why a draft is not ready: a message key. */
export type Reason = (typeof reasons)[number];

/** UTF-16 offsets of the draft, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** What applies to this draft: at least `own` (0..1), at most `run` words in a row, at least `fresh` words. */
export interface Limits {
  own: number;
  run: number;
  fresh: number;
}

export interface Options {
  /** BCP 47 tag; only settles drafts too short to tell their language from. */
  language?: string;
  /** Least own share, clamped to 0.4–0.6; 0.5 by default. */
  minimumOwn?: number;
  /** Names and figures that may be repeated. */
  keep?: readonly string[];
  /** The item's title, then its facts: words nobody can avoid. */
  subject?: readonly string[];
  /** Texts of every other item held: only long shared lines count. */
  others?: readonly string[];
  /** The item's angles: one may repeat a question to answer it, but its words are nobody's own. */
  questions?: readonly string[];
}

export interface Assessment {
  ready: boolean;
  /** Words read in the draft: two letters count as one where a script puts no spaces. */
  words: number;
  /** Distinct content words rule 1 is about: the subject's, stock phrases and numbers are left out. */
  content: number;
  /** Rule 1: share of content words that are in no one suggestion, 0..1. */
  own: number;
  /** Rule 2: words in the longest run shared with a suggestion. */
  longestRun: number;
  /** Rule 3: content words no suggestion holds. */
  fresh: number;
  /** Shared runs in the draft: sorted, apart from one another. */
  copied: Span[];
  /** Words outside `copied` that the closest suggestion has too, sorted: what else rule 1 counts as theirs. */
  theirs: Span[];
  reasons: Reason[];
  needed: Limits;
}

/** What a draft repeats of something its writer published before. */
export interface Echo {
  /** Which of the earlier texts, by index. */
  text: number;
  /** Where, in the draft. */
  spans: Span[];
}
