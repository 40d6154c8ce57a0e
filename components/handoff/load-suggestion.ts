import { db } from '@/lib/database/index.ts';
import {
  type FeedRecord,
  feedRecord,
  type SuggestionRecord,
  suggestionRecord,
  valid,
} from '@/lib/database/records.ts';

/** A suggestion with its feed, while both are still there. */
export async function loadSuggestion(
  key: string,
): Promise<{ suggestion: SuggestionRecord; feed: FeedRecord } | undefined> {
  const [suggestion] = valid(suggestionRecord, [await db.suggestions.get(key)]);
  const [feed] = valid(feedRecord, [suggestion && (await db.feeds.get(suggestion.feedId))]);
  return suggestion && feed && { suggestion, feed };
}
