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
}

export interface Assessment {
  ready: boolean;
  /** Rule 1: share of content words that are in no one suggestion, 0..1. */
  own: number;
  /** Rule 2: words in the longest run shared with a suggestion. */
  longestRun: number;
  /** Rule 3: content words no suggestion holds. */
  fresh: number;
  /** Shared runs in the draft: sorted, apart from one another. */
  copied: Span[];
  reasons: Reason[];
  needed: Limits;
}
