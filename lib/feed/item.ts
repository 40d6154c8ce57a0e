import type { Feed, Item } from './format.ts';

/** One wording by the company: where it is meant for and what it says. */
export interface Wording {
  network?: string | undefined;
  language?: string | undefined;
  text: string;
}

/** Every ready-made text of an item, the company's suggestions first. */
export function wordingsOf(item: Item): Wording[] {
  const plain = [item.content_text, item.summary].filter((text) => text !== undefined);
  return [...item._own_words.suggestions, ...plain.map((text) => ({ text, language: item.language }))];
}

/** Longer than this, a feed's own content is an article and not a wording: it would hold anybody's words. */
export const LONGEST_WORDING = 1300;

function articlesOf(item: Item): string[] {
  return [item.content_text, item.summary].filter(
    (text) => text !== undefined && text.length > LONGEST_WORDING,
  ) as string[];
}

/** The texts the gate measures a draft against: every network's and language's wording, and the summary. */
export function textsOf(item: Item): string[] {
  const articles = articlesOf(item);
  return wordingsOf(item)
    .map(({ text }) => text)
    .filter((text) => !articles.includes(text));
}

/** What else the company says of an item: nobody's post, but no line of it is the reader's own either. */
export function remarksOf(item: Item): string[] {
  const { why, image_alt } = item._own_words;
  return [why, image_alt, ...articlesOf(item)].filter((text) => text !== undefined);
}

/** What nobody writing about this item can avoid: its title, always first, and its facts. */
export function subjectOf(item: Item): string[] {
  return [item.title ?? '', ...item._own_words.facts.map((fact) => fact.text)];
}

/** What stands in the list when an item has no title: the start of what it says. */
export function titleOf(item: Item): string {
  const line =
    item.title ??
    item.summary ??
    item.content_text ??
    item._own_words.angles[0] ??
    wordingsOf(item)[0]?.text ??
    item.id;
  const first = line.split('\n', 1)[0] ?? line;
  return first.length > 120 ? `${cutAt(first, 119)}…` : first;
}

/** The beginning of a text, of so many UTF-16 units or one less: no character is cut in two. */
export function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

export type ItemState = 'live' | 'expiring' | 'paused' | 'withdrawn' | 'upcoming' | 'expired';

/** Begun, and neither over nor withdrawn. */
export function isOnOffer(state: ItemState | 'gone'): boolean {
  return state === 'live' || state === 'expiring' || state === 'paused';
}

const soon = 7 * 24 * 60 * 60 * 1000;

/** Where an item stands in its life at `now` (epoch milliseconds). */
export function stateOf(item: Item, now: number): ItemState {
  const { status, starts_at, expires_at } = item._own_words;
  if (status === 'withdrawn' || status === 'paused') return status;
  if (starts_at && Date.parse(starts_at) > now) return 'upcoming';
  if (!expires_at) return 'live';
  const left = Date.parse(expires_at) - now;
  if (left <= 0) return 'expired';
  return left <= soon ? 'expiring' : 'live';
}

/** When the state of an item changes next, epoch milliseconds; `Infinity` if it stays as it is. */
export function nextChange(item: Item, now: number): number {
  const { starts_at, expires_at } = item._own_words;
  const end = Date.parse(expires_at ?? '');
  const changes = [Date.parse(starts_at ?? ''), end - soon, end].filter((instant) => instant > now);
  return Math.min(...changes);
}

export type { Feed, Item };
