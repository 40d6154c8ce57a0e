import { extensionIn } from '../feed/lint/subject.ts';
import type { JsonObject } from '../feed/parse/clean.ts';
import { withoutFields } from './place.ts';
import { readingOf } from './reading.ts';
import type { StudioFeed, StudioItem } from './records.ts';

/** What a feed says its format is: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeedVersion = 'https://jsonfeed.org/version/1.1';

export interface NewFeed {
  id: string;
  /** Epoch milliseconds. */
  now: number;
  language?: string;
  title?: string;
}

/** A feed with nothing in it yet. */
export function newFeed({ id, now, language, title }: NewFeed): StudioFeed {
  return {
    id,
    head: {
      version: jsonFeedVersion,
      title: title ?? '',
      ...(language && { language }),
      _own_words: { version: 1 },
    },
    order: [],
    createdAt: now,
    updatedAt: now,
  };
}

export interface NewItem {
  key: string;
  /** What it is called in the file for ever. */
  id: string;
  feedId: string;
  /** Epoch milliseconds. */
  now: number;
  language?: string;
}

/** A suggestion that says nothing yet. */
export function newItem({ key, id, feedId, now, language }: NewItem): StudioItem {
  return { key, feedId, file: { id, title: '', ...(language && { language }) }, updatedAt: now };
}

/**
 * A suggestion that says the same, held until somebody lets it go out: under its own id, with nothing of what became of
 * the other. An end that is still to come stays.
 */
export function duplicate(
  item: StudioItem,
  { key, id, now }: Pick<NewItem, 'key' | 'id' | 'now'>,
): StudioItem {
  const said = item.kept ?? item.file;
  const file: JsonObject = { ...withoutFields(said, 'date_published', 'date_modified'), id };
  if (said._own_words !== undefined) file._own_words = ownCopied(said, now);
  return { key, feedId: item.feedId, file, held: true, updatedAt: now };
}

function ownCopied(said: JsonObject, now: number): JsonObject {
  const own = withoutFields(extensionIn(said), 'status', 'note', 'supersedes', 'starts_at');
  const end = readingOf(said).item?._own_words.expires_at;
  return end !== undefined && Date.parse(end) <= now ? withoutFields(own, 'expires_at') : own;
}
