import { stateOf } from '../feed/item.ts';
import { type Finding, findingsWith, foundBy, type Read, readSubject, rules } from '../feed/lint/index.ts';
import type { JsonObject } from '../feed/parse/clean.ts';
import { readPublished } from './publish/published.ts';
import { type ItemRead, ofAll, readAlone } from './read.ts';
import type { StudioFeed, StudioItem } from './records.ts';
import { type Tidy, tidied } from './tidy.ts';

/** A finding at its place in Studio: a suggestion by its key, or the feed itself. */
export interface Advice extends Finding {
  /** Nothing for the feed itself; `path` is that of the suggestion's or the feed's own file. */
  key?: string;
}

const slice = 8;

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
  const { read, found } = assembled(head.file, parts, feed, now);
  for (const rule of rules) {
    if (!ofAll.has(rule.id) || !read.subject) continue;
    await rest();
    found.push(...foundBy(rule, read.subject));
  }
  await rest();
  return findingsWith(read, found).map((finding) => placed(finding, items, parts, head));
}

/** What the file as a whole reads like, put together from its parts, and what is found in each of them. */
function assembled(
  head: JsonObject,
  parts: readonly ItemRead[],
  feed: StudioFeed,
  now: number,
): { read: Read; found: Finding[] } {
  const source = JSON.stringify({ title: '…', ...head, items: [] });
  const alone = readSubject(source, { base: feed.address, now });
  const { subject } = alone;
  if (!subject) return { read: alone, found: [] };
  const within = parts.map(inFile);
  const entries = within.flatMap((part) => part.entries);
  const file = { ...alone.file, items: within.map(({ raw }) => raw) };
  const problems = [
    ...alone.problems.filter(({ key }) => key !== 'problem.no_items' || parts.length === 0),
    ...within.flatMap((part) => part.problems),
  ];
  const previous = readPublished(feed)?.entries ?? [];
  const whole = {
    ...subject,
    feed: { ...subject.feed, items: entries.map(({ item }) => item) },
    entries,
    file,
    texts: [...subject.texts, ...within.flatMap((part) => part.texts)],
    previous: previous.map((entry) => ({ ...entry, state: stateOf(entry.item, now) })),
  };
  const ofHead = rules.filter(({ id }) => !ofAll.has(id)).flatMap((rule) => foundBy(rule, subject));
  return {
    read: { subject: whole, file, problems },
    found: [...ofHead, ...within.flatMap((part) => part.found)],
  };
}

/** A suggestion that was read by itself, as the one at `index`. */
function inFile({ read, found }: ItemRead, index: number) {
  const here = <Placed extends { path: string }>(all: readonly Placed[] = []) =>
    all
      .filter(({ path }) => path.startsWith('items[0]'))
      .map((one) => ({ ...one, path: one.path.replace('items[0]', `items[${index}]`) }));
  return {
    entries: here(read.subject?.entries),
    raw: (read.file.items as JsonObject[])[0] ?? {},
    texts: here(read.subject?.texts),
    problems: here(read.problems),
    found: here(found),
  };
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
