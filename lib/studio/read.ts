import type { FeedHead, Item } from '../feed/format.ts';
import {
  type Finding,
  findingsIn,
  findingsWith,
  foundBy,
  type Read,
  readSubject,
  rules,
  type Subject,
} from '../feed/lint/index.ts';
import type { JsonObject } from '../feed/parse/clean.ts';
import { parseFeed } from '../feed/parse/index.ts';
import { isSafeSource } from '../feed/parse/link.ts';
import type { StudioFeed } from './records.ts';
import { type Tidy, tidied } from './tidy.ts';

/** Where a feed is supposed to be until it is known: images beside it have a home then. */
const nowhere = 'https://feed.invalid/feed.json';

/** What of a feed its suggestions depend on. */
export type About = Pick<StudioFeed, 'head' | 'address'>;

export function baseOf({ address }: Pick<StudioFeed, 'address'>): string {
  return address !== undefined && isSafeSource(address) ? address : nowhere;
}

const heads = new WeakMap<JsonObject, FeedHead>();

/** The head of a feed as employees have it. */
export function readHead(written: JsonObject): FeedHead {
  const known = heads.get(written);
  if (known) return known;
  const parsed = parseFeed(JSON.stringify({ title: '…', ...tidied(written).file, items: [] }));
  if (!parsed.ok) throw new Error('A feed that Studio wrote could not be read');
  const { items: _, ...head } = parsed.feed;
  heads.set(written, head);
  return head;
}

/** What only the feed as a whole can tell, or its head. */
export const ofAll: ReadonlySet<string> = new Set([
  ...['near-identical', 'supersedes-unknown', 'nothing-live', 'deleted', 'changed'],
  ...['mix-promotional', 'mix-kinds', 'no-language', 'address-personal'],
]);

/** What of one suggestion is told only where all of them, and what is published, are known. */
export const toldOfAll: ReadonlySet<string> = new Set([...ofAll, 'not-yet', 'problem.item_twice']);

/** What reading puts right by itself, so that there is nothing to do and nothing lost. */
export const costsNothing: ReadonlySet<string> = new Set([
  'problem.number_as_id',
  'problem.wording_from_html',
]);

/** One suggestion, read as the only one of its feed: its places begin with `items[0]`. */
export interface ItemRead {
  read: Read;
  tidy: Tidy;
  /** What is to be mended in it whatever stands beside it. */
  found: Finding[];
  /** What it was read for. */
  language: string | undefined;
  base: string;
  hour: number;
}

const reads = new WeakMap<JsonObject, ItemRead>();
const oneHour = 60 * 60 * 1000;

/** Reads a suggestion by itself; once an hour, as long as it stays the same. */
export function readAlone(written: JsonObject, about: About, now: number): ItemRead {
  const { language } = readHead(about.head);
  const base = baseOf(about);
  const hour = Math.floor(now / oneHour);
  const known = reads.get(written);
  if (known?.language === language && known?.base === base && known.hour === hour) return known;
  const tidy = tidied(written);
  const source = JSON.stringify({ title: '…', ...(language && { language }), items: [tidy.file] });
  const read = readSubject(source, { base, now });
  const found = read.subject ? foundIn(read.subject).filter(({ path }) => path.startsWith('items[0]')) : [];
  const made = { read, tidy, found, language, base, hour };
  reads.set(written, made);
  return made;
}

function foundIn(subject: Subject): Finding[] {
  return rules.filter(({ id }) => !ofAll.has(id)).flatMap((rule) => foundBy(rule, subject));
}

/** A suggestion as employees have it; nothing as long as it says nothing. */
export function readItem(written: JsonObject, about: About, now: number): Item | undefined {
  return readAlone(written, about, now).read.subject?.feed.items[0];
}

/**
 * What to mend in one suggestion, by itself: quick enough for every letter. Paths are those of the suggestion as it is
 * being written: `_own_words.facts[1].source`.
 */
export function findingsOfItem(written: JsonObject, about: About, now: number): Finding[] {
  const { read, found, tidy } = readAlone(written, about, now);
  return findingsWith(read, found)
    .filter(
      ({ rule, path }) => path.startsWith('items[0]') && !toldOfAll.has(rule) && !costsNothing.has(rule),
    )
    .map((finding) => ({ ...finding, path: tidy.before(finding.path.replace(/^items\[0\]\.?/, '')) }));
}

/** What to mend in what a feed says besides its suggestions. */
export function findingsOfHead(written: JsonObject, now: number): Finding[] {
  const { file, before } = tidied(written);
  return findingsIn(readSubject(JSON.stringify({ ...file, items: [] }), { now }))
    .filter(({ path }) => !/^items\b/.test(path))
    .map((finding) => ({ ...finding, path: before(finding.path) }));
}
