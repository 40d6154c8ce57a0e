import { db } from '@/lib/database/index.ts';
import type { FeedRecord, SuggestionRecord } from '@/lib/database/records.ts';
import { allFeeds, allSuggestions } from '@/lib/feed/subscriptions.ts';
import { type Share, unansweredShare } from '@/lib/journal/index.ts';

export interface PopupData {
  feeds: Map<string, FeedRecord>;
  suggestions: SuggestionRecord[];
  /** Keys of the suggestions with a draft. */
  drafts: Set<string>;
  /** A hand-off whose fate is not known yet. */
  unanswered: Share | undefined;
}

/** All that the popup's screens need, in one go, so that the first picture is the whole one. */
export async function loadPopup(): Promise<PopupData> {
  const [feeds, suggestions, drafts, unanswered] = await Promise.all([
    allFeeds(),
    allSuggestions(),
    db.drafts.toCollection().primaryKeys(),
    unansweredShare(Date.now()),
  ]);
  return {
    feeds: new Map(feeds.map((feed) => [feed.id, feed])),
    suggestions,
    drafts: new Set(drafts),
    unanswered,
  };
}
