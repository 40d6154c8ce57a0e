import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeedRecord, ShareRecord, SuggestionRecord } from '../../lib/database/records.ts';
import { parseFeed } from '../../lib/feed/parse/index.ts';
import { day, type Holdings, hour, now } from './scene.ts';

const sampleSource = readFileSync(resolve('lib/feed/sample/feed.json'), 'utf8');
const sampleAddress = 'https://aurore-rail.example/sample/feed.json';
/** Where a company's feed is. */
export const address = 'https://news.aurore-rail.example/own-words/feed.json';

type Offer = Required<Pick<Holdings, 'feeds' | 'suggestions'>>;

/** The sample that ships in the extension, as the extension keeps it. */
export function sample(): Offer {
  return kept(sampleSource, { id: 'sample', url: sampleAddress, sample: true });
}

/** The same suggestions, as a company's own feed. */
export function company(change: Partial<FeedRecord> = {}): Offer {
  const { title: _, ...feed } = JSON.parse(sampleSource);
  return kept(JSON.stringify({ ...feed, title: 'Aurore Rail' }), change);
}

/** A company's feed of these items. */
export function feedOf(
  items: object[],
  change: Partial<FeedRecord> = {},
  title = 'Aurore Rail',
  own: object = {},
): Offer {
  const version = 'https://jsonfeed.org/version/1.1';
  return kept(JSON.stringify({ version, title, items, _own_words: own }), change);
}

/** A feed as the extension would have stored it an hour ago, by its own parser. */
function kept(source: string, change: Partial<FeedRecord>): Offer {
  const id = change.id ?? 'company';
  const parsed = parseFeed(source, { base: change.url ?? address });
  if (!parsed.ok) throw new Error(`Not a feed: ${JSON.stringify(parsed.problems)}`);
  const { items, ...head } = parsed.feed;
  const feed: FeedRecord = {
    id,
    url: address,
    sample: false,
    head,
    addedAt: now - 3 * day,
    goodAt: now - hour,
    triedAt: now - hour,
    problems: [...parsed.problems],
    fingerprint: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ...change,
  };
  const suggestions = items.map(
    (item, position): SuggestionRecord => ({
      key: `${id}/${item.id}`,
      feedId: id,
      position,
      firstSeenAt: now - 3 * day,
      item,
    }),
  );
  return { feeds: [feed], suggestions };
}

/** Something that was handed off ten minutes ago. */
export function shareOf(change: Partial<ShareRecord>): ShareRecord {
  return {
    id: 'share-1',
    suggestion: 'sample/acoustic-sensors',
    feedTitle: 'Aurore Rail (sample)',
    title: '1,200 microphones that listen to wheels',
    kind: 'product',
    promotional: true,
    language: 'en',
    network: 'linkedin',
    way: 'private',
    text: '',
    link: 'https://aurore-rail.example/news/acoustic-sensors',
    own: 0.86,
    at: now - 10 * 60 * 1000,
    state: 'handed_off',
    ...change,
  };
}

/** A draft about a suggestion, its caret at the end. */
export function draftOf(key: string, text: string): NonNullable<Holdings['drafts']>[number] {
  const { length } = text;
  return {
    key,
    text,
    selectionStart: length,
    selectionEnd: length,
    withLink: true,
    era: 0,
    updatedAt: now - hour,
  };
}

/** A row that holds next to nothing of what it should. */
export function damaged<Row>(left: Partial<Row>): Row {
  return left as Row;
}
