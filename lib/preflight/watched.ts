import type { FeedHead } from '../feed/format.ts';
import { sortPhrases } from '../policy/phrases.ts';
import type { Policy } from '../policy/policy.ts';
import type { WatchedPhrase } from './phrases.ts';

/** Every phrase that is watched for somebody: by their company's policy, by themselves, and by the feed. */
export function watchedPhrases(
  policy: Pick<Policy, 'confidential' | 'embargoed'>,
  own: readonly string[],
  head: FeedHead | undefined,
  now: number,
): WatchedPhrase[] {
  const { confidential, embargoed } = sortPhrases(policy, now);
  return [
    ...confidential.map((phrase) => ({ phrase, why: 'confidential' as const })),
    ...embargoed.map((embargo) => ({ ...embargo, why: 'embargoed' as const })),
    ...own.map((phrase) => ({ phrase, why: 'own' as const })),
    ...(head?._own_words.phrases ?? []).map(({ match, reason, kind }) => ({
      phrase: match,
      reason,
      why: kind ?? ('caution' as const),
    })),
  ];
}
