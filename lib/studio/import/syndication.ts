import {
  type AtomFeed,
  parseAtomFeed,
  parseRdfFeed,
  parseRssFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { cleanText } from '../../feed/parse/clean.ts';
import { textOfHtml } from '../../feed/parse/html-text.ts';
import type { Entry } from './entry.ts';
import { oneLine } from './text.ts';

/** A feed in XML, whichever kind it is. */
export interface Syndicated {
  title: string;
  /** Where its relative links start. */
  base: string | undefined;
  language: string | undefined;
  entries: Entry[];
  /** Are there names of people, or their addresses? */
  hasAuthors: boolean;
}

type Rss = RssFeed.Feed<string>;
type RssItem = RssFeed.Item<string>;
type Rdf = RdfFeed.Feed<string>;
type Atom = AtomFeed.Feed<string>;
type AtomEntry = AtomFeed.Entry<string>;
type AtomLink = AtomFeed.Link<string>;

// What takes names apart goes over each again and again: minutes for one made to be long. Names are left out anyway.
const longName =
  /(<(?:author|managingeditor|webmaster|name)\b[^<>]{0,200}>\s{0,20}(?:<!\[CDATA\[)?)[^<]{500,}?(?=<|]]>)/gi;

/** RSS 0.9x and 2.0. Throws where the file is broken. */
export function readRss(source: string): Syndicated {
  // Everything may be missing from what was read, whatever the types say.
  const feed: Partial<Rss> = parseRssFeed(source.replace(longName, '$1'));
  const items: Partial<RssItem>[] = feed.items ?? [];
  return {
    title: lineOf(feed.title),
    base: feed.link ?? feed.atom?.links?.find(({ rel }) => rel === 'self')?.href,
    language: feed.language ?? feed.dc?.languages?.[0],
    entries: items.map(rssEntry),
    hasAuthors: items.some(({ authors, dc }) => Boolean(authors ?? dc?.creators)),
  };
}

function rssEntry(item: Partial<RssItem>): Entry {
  const { guid, link, atom, content, dc, media, itunes, enclosures = [], categories = [] } = item;
  // A guid is an address unless it says that it is none.
  const permanent =
    guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
  const pictured = media?.thumbnails ?? media?.contents ?? media?.groups ?? itunes?.image;
  return {
    id: guid?.value,
    link: link ?? linkOf(atom?.links) ?? permanent,
    title: item.title ?? dc?.titles?.[0],
    summary: item.description ?? dc?.descriptions?.[0],
    content: content?.encoded,
    date: item.pubDate ?? dc?.dates?.[0] ?? atom?.published ?? atom?.updated,
    tags: [...categories.map(({ name }) => name), ...(dc?.subjects ?? [])],
    language: item.xml?.lang ?? dc?.languages?.[0],
    hasImage: Boolean(pictured) || enclosures.some(isImage),
  };
}

/** RSS 0.90 and 1.0. Throws where the file is broken. */
export function readRdf(source: string): Syndicated {
  const feed: Partial<Rdf> = parseRdfFeed(source);
  const items: Partial<RdfFeed.Item<string>>[] = feed.items ?? [];
  return {
    title: lineOf(feed.title),
    base: feed.link,
    language: feed.dc?.languages?.[0],
    entries: items.map(({ rdf, ...item }) => ({
      ...rssEntry(item),
      id: rdf?.about ?? item.link,
    })),
    hasAuthors: items.some(({ dc }) => Boolean(dc?.creators)),
  };
}

/** Atom 1.0. Throws where the file is broken. */
export function readAtom(source: string): Syndicated {
  const feed: Partial<Atom> = parseAtomFeed(source);
  const entries: Partial<AtomEntry>[] = feed.entries ?? [];
  return {
    title: lineOf(htmlOf(feed.title)),
    base: feed.xml?.base ?? linkOf(feed.links) ?? feed.links?.find(({ rel }) => rel === 'self')?.href,
    language: feed.xml?.lang,
    entries: entries.map(atomEntry),
    hasAuthors: Boolean(feed.authors) || entries.some(({ authors }) => Boolean(authors)),
  };
}

function atomEntry(entry: Partial<AtomEntry>): Entry {
  const { links = [], content, categories = [], media } = entry;
  return {
    id: entry.id,
    link: linkOf(links) ?? content?.src,
    title: htmlOf(entry.title),
    summary: htmlOf(entry.summary),
    content: htmlOf(content),
    date: entry.published ?? entry.updated,
    tags: categories.map(({ label, term }) => label ?? term),
    language: entry.xml?.lang ?? content?.xml?.lang,
    hasImage:
      Boolean(media?.thumbnails ?? media?.contents ?? media?.groups) ||
      links.some((link) => link.rel === 'enclosure' && isImage(link)),
  };
}

/** The page an entry is about: not the file it is made of, not its comments, not where it can be edited. */
function linkOf(links: readonly Partial<AtomLink>[] = []): string | undefined {
  const pages = links.filter(({ rel = 'alternate', href }) => rel === 'alternate' && href);
  const page = pages.find(({ type = 'text/html' }) => /html/.test(type)) ?? pages[0];
  return page?.href;
}

function isImage({ type = '' }: { type?: string }): boolean {
  return type.startsWith('image/');
}

/** What is plain text, as HTML; what is HTML already, as it is. */
function htmlOf(text: Partial<AtomFeed.Content> | undefined): string | undefined {
  const { value, type = 'text' } = text ?? {};
  return /html|xml/.test(type) ? value : value?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function lineOf(html = ''): string {
  return oneLine(cleanText(textOfHtml(html)));
}
