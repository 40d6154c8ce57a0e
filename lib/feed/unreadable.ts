import type { FeedErrorKey } from './errors.ts';
import type { ProblemKey } from './parse/problem.ts';

/** The text of a file, which has to be UTF-8; none if it is not. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const passwordField = /<input\b[^>]*\btype\s*=\s*["']?password/i;

/** Why a text is no feed. */
export type TextError = Extract<
  FeedErrorKey,
  'feed.error.sign_in' | 'feed.error.html' | 'feed.error.not_json' | 'feed.error.not_a_feed'
>;

/** What to say of a text that is no feed, by the problem that reading it found. */
export function whyUnreadable(key: ProblemKey | undefined, source: string): TextError {
  // Many servers say 200 and show a sign-in page.
  if (key === 'problem.html') return passwordField.test(source) ? 'feed.error.sign_in' : 'feed.error.html';
  return key === 'problem.not_json' ? 'feed.error.not_json' : 'feed.error.not_a_feed';
}
