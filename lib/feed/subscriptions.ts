import { hostPattern, releaseHost } from '../browser/permissions.ts';
import { db } from '../database/index.ts';
import {
  assetRecord,
  damaged,
  type FeedRecord,
  feedRecord,
  type SuggestionRecord,
  suggestionRecord,
  valid,
} from '../database/records.ts';
import { assetKey } from './asset-key.ts';
import { loadFirstScreen } from './first-screen.ts';
import type { Item } from './format.ts';
import { noteLeft } from './left.ts';
import { offeredOf } from './standing.ts';
import { isFetched, removeFeed } from './store.ts';

/** The feeds subscribed to, in the order they were added. */
export async function allFeeds(): Promise<FeedRecord[]> {
  return inOrder(valid(feedRecord, await db.feeds.toArray()));
}

function inOrder(feeds: readonly FeedRecord[]): FeedRecord[] {
  return feeds.toSorted((one, other) => one.addedAt - other.addedAt);
}

/** The keys of the feeds whose row is damaged: all that can be said of them. */
export async function damagedFeeds(): Promise<string[]> {
  return damaged(feedRecord, await db.feeds.toArray()).map(({ id }) => id);
}

export interface Offered {
  feeds: Map<string, FeedRecord>;
  /** Every suggestion held, those gone from their feed too. */
  suggestions: SuggestionRecord[];
  /** How many rows of both are damaged, and therefore not here. */
  damaged: number;
}

/** What all feeds offer, in one go, so that the first picture of a screen is the whole one. */
export async function allFeedsAndSuggestions(): Promise<Offered> {
  const [feedRows, rows] = await Promise.all([db.feeds.toArray(), db.suggestions.toArray()]);
  const feeds = inOrder(valid(feedRecord, feedRows));
  const suggestions = valid(suggestionRecord, rows);
  const damaged = feedRows.length - feeds.length + rows.length - suggestions.length;
  return { feeds: byId(feeds), suggestions, damaged };
}

export interface FirstOffered extends Offered {
  /** Only the first screen is there: the language its order is for, and how many suggestions there will be. */
  first: { language: string; count: number };
}

/** The suggestions the list began with the last time, as they are now; none if it may begin with others by now. */
export function firstOffered(now: number): Promise<FirstOffered | undefined> {
  // In one transaction: each further one would wait its turn.
  return db.transaction('r', [db.settings, db.feeds, db.suggestions], async () => {
    const [kept, feeds] = await Promise.all([loadFirstScreen(now), allFeeds()]);
    if (!kept) return undefined;
    const suggestions = valid(suggestionRecord, await db.suggestions.bulkGet(kept.keys));
    if (suggestions.length === 0) return undefined;
    return {
      feeds: byId(feeds),
      suggestions,
      damaged: 0,
      first: { language: kept.language, count: kept.count },
    };
  });
}

function byId(feeds: readonly FeedRecord[]): Map<string, FeedRecord> {
  return new Map(feeds.map((feed) => [feed.id, feed]));
}

/** A suggestion with its feed, while both are still there. */
export async function loadSuggestion(
  key: string,
): Promise<{ suggestion: SuggestionRecord; feed: FeedRecord } | undefined> {
  const [suggestion] = valid(suggestionRecord, [await db.suggestions.get(key)]);
  const [feed] = valid(feedRecord, [suggestion && (await db.feeds.get(suggestion.feedId))]);
  return suggestion && feed && { suggestion, feed };
}

/** Those of these suggestions that are held, gone from their feed or not. */
export async function loadSuggestions(keys: readonly string[]): Promise<SuggestionRecord[]> {
  return valid(suggestionRecord, await db.suggestions.bulkGet([...keys]));
}

/** The copy of an image that was fetched with its feed. */
export async function loadImage(feedId: string, url: string): Promise<Blob | undefined> {
  const [asset] = valid(assetRecord, [await db.assets.get(assetKey(feedId, url))]);
  return asset?.blob;
}

async function allSuggestions(): Promise<SuggestionRecord[]> {
  return valid(suggestionRecord, await db.suggestions.toArray());
}

/** How many suggestions are on offer now, over all feeds. */
export async function countOffered(): Promise<number> {
  return offeredOf(await allSuggestions(), Date.now()).length;
}

/** What a feed holds now, shown or not. */
export async function itemsOf(feedId: string): Promise<Item[]> {
  const rows = valid(suggestionRecord, await db.suggestions.where({ feedId }).toArray());
  return rows.filter(({ goneAt }) => goneAt === undefined).map(({ item }) => item);
}

/**
 * Leaves a feed at the person's wish, and gives its host back when no other feed needs it. One that the company set does
 * not come back by itself.
 */
export async function unsubscribe(feed: FeedRecord): Promise<void> {
  if (feed.preset || feed.inline) await noteLeft(feed);
  await leave(feed);
}

/** Leaves a feed, and gives its host back when no other feed needs it. */
export async function leave(feed: FeedRecord): Promise<void> {
  await removeFeed(feed.id, Date.now());
  if (isFetched(feed)) await releaseUnusedHost(feed.url);
}

/**
 * Reads new addresses of one host one after the other: a read that fails must not give the host back beneath one that
 * is still under way.
 */
export function inTurn<Result>(url: string, read: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(turnOf(url), read);
}

function turnOf(url: string): string {
  return `own-words/${hostPattern(url)}`;
}

/** Reads at an address of which nothing is kept: in turn, and then the host is given back unless it is needed. */
export function inPassing<Result>(url: string, read: () => Promise<Result>): Promise<Result> {
  return inTurn(url, () => read().finally(() => releaseUnusedHost(url)));
}

/** Gives a host back unless a feed lives there, or somebody waits for their turn with it, who will then do so. */
export async function releaseUnusedHost(url: string): Promise<void> {
  const pattern = hostPattern(url);
  const needed = (await allFeeds()).some((feed) => isFetched(feed) && hostPattern(feed.url) === pattern);
  if (!needed && !(await isWaitedFor(url))) await releaseHost(url);
}

async function isWaitedFor(url: string): Promise<boolean> {
  const { pending = [] } = await navigator.locks.query();
  return pending.some(({ name }) => name === turnOf(url));
}

/** Leaves a feed whose row is damaged, and gives its host back if that can still be read there. */
export async function removeDamagedFeed(feedId: string): Promise<void> {
  const row = await db.feeds.get(feedId);
  await removeFeed(feedId, Date.now());
  if (row && isFetched(row) && URL.canParse(row.url)) await releaseUnusedHost(row.url);
}

/** Notes that the person opened a suggestion. That this could not be noted must not disturb who came to write. */
export async function markRead(key: string, now: number): Promise<void> {
  await db.suggestions.update(key, { readAt: now }).catch(() => undefined);
}

/** Sets a suggestion aside, or takes it back into the list. Nobody is told. */
export async function setDeclined(key: string, declined: boolean, now: number): Promise<void> {
  await db.suggestions.update(key, { declinedAt: declined ? now : undefined });
}
