import type { SuggestionRecord } from '../database/records.ts';
import type { Change } from '../feed/change.ts';
import type { Share } from './index.ts';

/** Something the person shared, and what the company said of it since. */
export interface Notice {
  share: Share;
  change: Change;
}

/**
 * The correction or withdrawal of what a share is about, if it came after the share: whoever shares later has read it on
 * the writing screen. What was shared *not this time*, or is as it was again, has none.
 */
export function changeSince(share: Share, about: SuggestionRecord | undefined): Change | undefined {
  if (!about?.change || share.state === 'not_this_time') return undefined;
  const isOver = about.item._own_words.status === 'live' || about.change.at < share.at;
  return isOver ? undefined : about.change;
}

/** What there is to tell the person, the newest first: each change once for each share, until they say they know. */
export function noticesFor(shares: readonly Share[], suggestions: readonly SuggestionRecord[]): Notice[] {
  const byKey = new Map(suggestions.map((row) => [row.key, row]));
  const all = shares.flatMap((share): Notice[] => {
    const change = changeSince(share, byKey.get(share.suggestion));
    return change ? [{ share, change }] : [];
  });
  const isNews = ({ share, change }: Notice) => share.toldOf === undefined || share.toldOf < change.at;
  return all
    .filter(isNews)
    .sort((one, other) => other.change.at - one.change.at || other.share.at - one.share.at);
}
