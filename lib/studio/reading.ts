import type { Item } from '../feed/format.ts';
import { type ItemState, stateOf, titleOf } from '../feed/item.ts';
import type { JsonObject } from '../feed/parse/clean.ts';
import { parseFeed } from '../feed/parse/index.ts';
import { tidied } from './tidy.ts';

/** What employees' browsers make of a suggestion as it stands. */
export interface Reading {
  /** None where there is nothing to write about, or nothing that can be read. */
  item: Item | undefined;
  /** Is there nothing to write about? */
  isBlank: boolean;
}

// Nothing of a file is ever changed in place, so that each is read once.
const read = new WeakMap<JsonObject, Reading>();

/** Reads one suggestion as employees' browsers do, so that Studio cannot take a date or a status for anything else. */
export function readingOf(file: JsonObject): Reading {
  const known = read.get(file);
  if (known) return known;
  // It may have no id yet.
  const entry = { ...tidied(file).file, id: typeof file.id === 'number' ? file.id : file.id || '-' };
  const parsed = parseFeed(JSON.stringify({ title: '-', items: [entry] }));
  const reading = {
    item: parsed.ok ? parsed.feed.items[0] : undefined,
    isBlank: parsed.problems.some(({ key }) => key === 'problem.item_empty'),
  };
  read.set(file, reading);
  return reading;
}

/** Where a suggestion stands in its life at `now` (epoch milliseconds); nothing of one that cannot be read. */
export function stateIn(file: JsonObject, now: number): ItemState | undefined {
  const { item } = readingOf(file);
  return item && stateOf(item, now);
}

/** Is it there only to say that it was taken back? */
export function isWithdrawn(file: JsonObject): boolean {
  return readingOf(file).item?._own_words.status === 'withdrawn';
}

/** What a suggestion is called: its title, or the start of what it says; empty if it says nothing. */
export function titleIn(file: JsonObject): string {
  const { item } = readingOf(file);
  return item ? titleOf(item) : '';
}

/** The title as it is written, however long; the start of what a suggestion says only where it has none. */
export function fullTitleIn(file: JsonObject): string {
  const { title } = file;
  return typeof title === 'string' && title.trim() ? title : titleIn(file);
}
