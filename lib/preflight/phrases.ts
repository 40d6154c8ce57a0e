import { fold } from '../own-words/fold.ts';
import { remembered } from '../own-words/remembered.ts';

/** Why a phrase is watched, the most serious first. */
export const watchReasons = [
  'confidential',
  'embargoed',
  'own',
  'competitor',
  'caution',
  'brand_speak',
] as const;
export type WatchReason = (typeof watchReasons)[number];

export interface WatchedPhrase {
  phrase: string;
  why: WatchReason;
  /** What the feed says of it. */
  reason?: string | undefined;
  /** Until when it must not be said: epoch milliseconds. */
  until?: number;
}

/**
 * Which of the phrases a text holds, whatever its case, accents and spaces, the most serious first. Words are whole:
 * `ion` is not in `action`. What is no longer under embargo is free.
 *
 * @param now epoch milliseconds
 */
export function phrasesIn(text: string, watched: readonly WatchedPhrase[], now: number): WatchedPhrase[] {
  if (watched.length === 0 || text.trim() === '') return [];
  const folded = plain(text);
  const seen = new Set<string>();
  return watched
    .filter(({ until }) => until === undefined || until > now)
    .toSorted((one, other) => watchReasons.indexOf(one.why) - watchReasons.indexOf(other.why))
    .filter(({ phrase }) => {
      const wanted = remembered(known, phrase, plain);
      if (wanted === '' || seen.has(wanted) || !holds(folded, wanted)) return false;
      seen.add(wanted);
      return true;
    });
}

const known = new Map<string, string>();

function plain(text: string): string {
  return fold(text).text.replace(/\s+/g, ' ').trim();
}

const word = /[\p{L}\p{N}]/u;
/** Scripts that write no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isEnd(text[at - 1], phrase[0]) && isEnd(text[at + phrase.length], phrase.at(-1))) return true;
  }
  return false;
}

/** Does a word end between these two? */
function isEnd(outside = '', inside = ''): boolean {
  return !word.test(outside) || !word.test(inside) || unspaced.test(inside);
}
