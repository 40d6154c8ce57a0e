import { limits } from '../feed/format.ts';
import { stateOf } from '../feed/item.ts';
import {
  type Finding,
  findingsWith,
  foundBy,
  type Read,
  readSubject,
  rules,
  type Subject,
} from '../feed/lint/index.ts';
import type { JsonObject } from '../feed/parse/clean.ts';
import type { Problem } from '../feed/parse/problem.ts';
import { type ItemRead, isWorthSaying, readAlone } from './read.ts';
import type { Publication, StudioFeed, StudioItem } from './records.ts';
import { type Tidy, tidied } from './tidy.ts';

/** A finding at its place in Studio: a suggestion by its key, or the feed itself. */
export interface Advice extends Finding {
  /** Nothing for the feed itself; `path` is that of the suggestion's or the feed's own file. */
  key?: string;
}

const slice = 20;

/**
 * Everything to mend in a feed as it would be published, what matters most first. In steps of a few milliseconds, so that
 * nobody's typing waits for 500 suggestions: what did not change since is not read again.
 *
 * @param rest lets the page do something else; throws to end it all, because something else was written meanwhile
 */
export async function adviceOn(
  feed: StudioFeed,
  items: readonly StudioItem[],
  now: number,
  rest: () => Promise<void>,
): Promise<Advice[]> {
  const parts: ItemRead[] = [];
  for (const [index, { file }] of items.entries()) {
    if (index % slice === slice - 1) await rest();
    parts.push(readAlone(file, feed, now));
  }
  const head = tidied(feed.head);
  const read = assembled(head.file, parts, feed, now);
  const found: Finding[] = [];
  for (const rule of rules) {
    await rest();
    if (read.subject) found.push(...foundBy(rule, read.subject));
  }
  await rest();
  const published = new Set(read.subject?.previous.map(({ item }) => item.id));
  return findingsWith(read, found)
    .filter(isWorthSaying)
    .filter(({ rule, item }) => rule !== 'not-yet' || published.has(item?.id ?? ''))
    .map((finding) => placed(finding, items, parts, head));
}

/** What the file as a whole reads like, put together from its parts. */
function assembled(head: JsonObject, parts: readonly ItemRead[], feed: StudioFeed, now: number): Read {
  const alone = readSubject(JSON.stringify({ ...head, items: [] }), { base: feed.address, now });
  const { subject } = alone;
  if (!subject) return alone;
  const inItems = readTogether(parts.map((part, index) => inPlace(part, index, now)));
  const file = { ...alone.file, items: inItems.map(({ raw }) => raw) };
  const entries = inItems.flatMap((part) => part.entries);
  const texts = [...subject.texts, ...inItems.flatMap((part) => part.texts)];
  const problems = [
    ...alone.problems.filter(({ key }) => key !== 'problem.no_items' || parts.length === 0),
    ...inItems.flatMap((part) => part.problems),
  ];
  const items = entries.map(({ item }) => item);
  const previous = previousOf(feed.published, feed.address, now);
  return {
    subject: { ...subject, feed: { ...subject.feed, items }, entries, file, texts, previous },
    file,
    problems,
  };
}

type InPlace = Pick<Subject, 'entries' | 'texts'> & Pick<Read, 'problems'> & { raw: JsonObject };

/** What was read of a suggestion by itself, at its place in the file. */
function inPlace({ read: { subject, file, problems } }: ItemRead, index: number, now: number): InPlace {
  const moved = <At extends { path: string }>(all: readonly At[] = []) =>
    all
      .filter(({ path }) => path.startsWith('items[0]'))
      .map((one) => ({ ...one, path: one.path.replace(/^items\[0\]/, `items[${index}]`) }));
  return {
    entries: moved(subject?.entries).map((entry) => ({ ...entry, state: stateOf(entry.item, now) })),
    raw: (file.items as JsonObject[])[0] ?? {},
    texts: moved(subject?.texts),
    problems: moved(problems),
  };
}

/** What is not read for standing behind others: the second of one id, and what is over the limit. */
function readTogether(parts: readonly InPlace[]): InPlace[] {
  const seen = new Set<string>();
  return parts.map((part, index) => {
    const path = `items[${index}]`;
    if (index >= limits.items) {
      const problems: Problem[] =
        index === limits.items ? [{ key: 'problem.too_many_items', path, level: 'error' }] : [];
      return { ...part, entries: [], problems };
    }
    const id = part.entries[0]?.item.id;
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return part;
    }
    const twice: Problem = { key: 'problem.item_twice', path, level: 'error' };
    return { ...part, entries: [], problems: [...part.problems, twice] };
  });
}

const previousReads = new WeakMap<Publication, NonNullable<Read['subject']>['entries']>();

function previousOf(published: Publication | undefined, base: string | undefined, now: number) {
  if (!published) return [];
  const known = previousReads.get(published);
  if (known) return known;
  const entries = readSubject(published.source, { base, now }).subject?.entries ?? [];
  previousReads.set(published, entries);
  return entries;
}

function placed(
  finding: Finding,
  items: readonly StudioItem[],
  parts: readonly ItemRead[],
  head: Tidy,
): Advice {
  const [, place, path = ''] = /^items\[(\d+)\]\.?(.*)$/.exec(finding.path) ?? [];
  if (place === undefined) return { ...finding, path: head.before(finding.path) };
  const index = Number(place);
  const within = parts[index]?.tidy.before(path) ?? path;
  const key = items[index]?.key;
  return { ...finding, path: within, ...(key && { key }) };
}
