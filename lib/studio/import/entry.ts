import { limits } from '../../feed/format.ts';
import { cutAt, LONGEST_WORDING } from '../../feed/item.ts';
import { shown } from '../../feed/lint/shown.ts';
import { cleanText, type JsonObject } from '../../feed/parse/clean.ts';
import { textOfHtml } from '../../feed/parse/html-text.ts';
import { freeId, newItemId } from '../item-id.ts';
import { readDate } from './date.ts';
import { languageFrom } from './language.ts';
import { linkFrom } from './link.ts';
import type { Note } from './note.ts';
import type { ImportRow } from './row.ts';
import { beginning, oneLine } from './text.ts';

/** An entry of a feed in XML, whichever kind of feed it is; texts may be HTML. */
export interface Entry {
  id?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  content?: string | undefined;
  date?: string | undefined;
  tags: readonly (string | undefined)[];
  language?: string | undefined;
  hasImage: boolean;
}

export interface EntryOptions {
  /** Where relative links start. */
  base?: string | undefined;
  /** Of entries that name none. */
  language?: string | undefined;
  /** Of the feed they come into: what it says need not be said again. */
  feedLanguage?: string | undefined;
  /** Epoch milliseconds. */
  now: number;
}

/** The entries of a feed as suggestions: what they are about, where one reads it, and not the article itself. */
export function rowsOfEntries(entries: readonly Entry[], options: EntryOptions): ImportRow[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  return entries.map((entry, index) => {
    const notes: Note[] = [];
    const said = saidBy(entry, notes);
    const title = shown(said.title ?? said.summary) ?? '';
    if (title === '') return { place: { index }, title, notes: [{ key: 'studio.import.note.says_nothing' }] };
    const all = JSON.stringify([entry.id ?? entry.link, entry.title, entry.summary]);
    if (seen.has(all)) return { place: { index }, title, notes: [{ key: 'studio.import.note.repeated' }] };
    seen.add(all);
    const item = itemFrom(entry, said, options, notes);
    const own = ownId(entry, item.url);
    const id = own ? freeId(own, taken) : newItemId(taken, options.now);
    taken.add(id);
    return { place: { index }, item: { id, ...item }, ...(!own && { idMadeUp: true }), title, notes };
  });
}

/** Its own id, which is the same each time the feed is read; else its link, else none. */
function ownId({ id = '' }: Entry, url: unknown): string | undefined {
  const own = cleanText(id) || (typeof url === 'string' ? url : '');
  return own === '' || own.length > limits.title ? undefined : own;
}

function itemFrom(entry: Entry, said: Said, options: EntryOptions, notes: Note[]): JsonObject {
  const { base, feedLanguage } = options;
  const url = entry.link && linkFrom(entry.link, base, notes);
  const date = dateOf(entry.date, notes);
  const language = languageFrom(entry.language ?? options.language, feedLanguage);
  const tags = tagsOf(entry);
  if (entry.hasImage) notes.push({ key: 'studio.import.note.image_left_out' });
  return {
    ...said,
    ...(url && { url }),
    ...(language && { language }),
    ...(tags.length > 0 && { tags }),
    ...(date && { date_published: date }),
  };
}

/** The texts of an item; what there is none of is not in it. */
type Said = { title?: string; summary?: string; content_text?: string };

/** What an entry says, in words alone. A text longer than anybody would post is an article: one reads it where it is. */
function saidBy(entry: Entry, notes: Note[]): Said {
  const title = titleOf(entry, notes);
  const [short, long] = [textOf(entry.summary), textOf(entry.content)];
  const summary = summaryOf(short || long, notes);
  const content = short && long !== short ? contentOf(long, notes) : '';
  return {
    ...(title && { title }),
    ...(summary && summary !== title && { summary }),
    ...(content && { content_text: content }),
  };
}

function titleOf({ title = '' }: Entry, notes: Note[]): string {
  const line = oneLine(textOf(title));
  if (line.length <= limits.title) return line;
  notes.push({ key: 'studio.import.note.title_shortened' });
  return `${cutAt(line, limits.title - 1)}…`;
}

// Enough to know what an article is about.
const longestBeginning = 600;

function summaryOf(text: string, notes: Note[]): string {
  if (text.length <= LONGEST_WORDING) return text;
  notes.push({ key: 'studio.import.note.article_begins' });
  return beginning(text, longestBeginning);
}

function contentOf(text: string, notes: Note[]): string {
  if (text.length <= LONGEST_WORDING) return text;
  notes.push({ key: 'studio.import.note.article_left_out' });
  return '';
}

// What WordPress puts under every text of a feed, in English and French.
const signature =
  /^(?:The post .{1,300} (?:first )?appeared(?: first)? on|L[’']article .{1,300} est apparu en premier sur) /;

function textOf(html = ''): string {
  const text = textOfHtml(html);
  const last = text.lastIndexOf('\n') + 1;
  return cleanText(signature.test(text.slice(last)) ? text.slice(0, last) : text);
}

/** When it was published, as a feed writes it. Without a zone it is UTC, as everywhere in feeds. */
function dateOf(written: string | undefined, notes: Note[]): string | undefined {
  if (!written) return undefined;
  const values = { date: shown(cleanText(written)) ?? '' };
  const read = readDate(written);
  if (typeof read === 'string') {
    notes.push({ key: `studio.import.note.date_${read}`, values });
    return undefined;
  }
  if (!read.offset) notes.push({ key: 'studio.import.note.date_without_zone', values });
  return `${read.date}T${read.time}${read.offset ?? 'Z'}`;
}

const mostTags = 20;

function tagsOf({ tags }: Entry): string[] {
  const clean = tags.map((tag) => oneLine(textOf(tag)));
  return [...new Set(clean)].filter((tag) => tag !== '' && tag.length <= limits.title).slice(0, mostTags);
}
