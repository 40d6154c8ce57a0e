import { minimumOwnBounds } from '../format.ts';
import { cleanText, isObject, type Json, type JsonObject } from './clean.ts';
import { textOfHtml } from './html-text.ts';
import { polices } from './policing.ts';
import type { Report } from './problem.ts';

/** What a repair may look at besides the item. */
export interface RepairContext {
  path: string;
  report: Report;
  base?: string | undefined;
  language?: Json | undefined;
}

/** One forgiving step before the strict schema; it changes the (already copied) item in place. */
export type Repair = (item: JsonObject, context: RepairContext) => void;

const numberAsId: Repair = (item, { report, path }) => {
  if (typeof item.id !== 'number') return;
  item.id = String(item.id);
  report('problem.number_as_id', `${path}.id`, 'info');
};

const wordingFromHtml: Repair = (item, { report, path }) => {
  const html = item.content_html;
  delete item.content_html;
  if (typeof html !== 'string' || item.content_text) return;
  const text = cleanText(textOfHtml(html));
  if (!text) return;
  item.content_text = text;
  report('problem.wording_from_html', `${path}.content_html`, 'info');
};

const languageOfFeed: Repair = (item, { language }) => {
  item.language ??= language ?? null;
  if (item.language === null) delete item.language;
};

/** A lone value where a list belongs, a bare text where an object with a text belongs, holes in lists. */
const lists: Repair = (item) => {
  const own = extensionOf(item);
  for (const name of ['angles', 'facts', 'suggestions', 'keep', 'hashtags']) {
    const value = own[name];
    if (value === undefined) continue;
    const list = (Array.isArray(value) ? value : [value]).filter((entry) => entry !== null);
    own[name] = name === 'facts' || name === 'suggestions' ? list.map(withText) : list;
  }
  if (item.tags !== undefined)
    item.tags = (Array.isArray(item.tags) ? item.tags : [item.tags]).filter((tag) => tag !== null);
};

const withText = (entry: Json): Json => (typeof entry === 'string' ? { text: entry } : entry);

const relativeLinks: Repair = (item, { base }) => {
  for (const name of ['url', 'external_url', 'image']) {
    const value = item[name];
    if (typeof value === 'string') item[name] = URL.parse(value, base)?.href ?? value;
  }
};

/** An image elsewhere would tell a third party who reads: only the feed's own origin is ever asked. */
const imageAtHome: Repair = (item, { base, report, path }) => {
  if (item.image === undefined) return;
  const home = base === undefined ? undefined : URL.parse(base)?.origin;
  if (typeof item.image === 'string' && home && URL.parse(item.image)?.origin === home) return;
  delete item.image;
  report('problem.image_elsewhere', `${path}.image`, 'warning');
};

const dates: Repair = (item, { report, path }) => {
  const own = extensionOf(item);
  for (const [holder, name, place] of [
    [item, 'date_published', path],
    [item, 'date_modified', path],
    [own, 'starts_at', `${path}._own_words`],
    [own, 'expires_at', `${path}._own_words`],
  ] as const) {
    const value = holder[name];
    if (typeof value !== 'string') continue;
    const instant = instantOf(value, name === 'expires_at');
    if (!instant) continue;
    if (!instant.zoned) report('problem.date_without_zone', `${place}.${name}`, 'warning');
    holder[name] = instant.iso;
  }
};

const dateShape = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** An RFC 3339 instant; a date alone means its start, or its end where something expires; without a zone, UTC. */
function instantOf(value: string, end: boolean): { iso: string; zoned: boolean } | undefined {
  const match = dateShape.exec(value);
  if (!match) return undefined;
  const [, day, minutes = end ? '23:59' : '00:00', seconds = end && !match[2] ? ':59' : ':00', zone] = match;
  const offset = zone?.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? 'Z';
  const iso = `${day}T${minutes}${seconds}${offset}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : { iso, zoned: zone !== undefined };
}

function extensionOf(item: JsonObject): JsonObject {
  if (!isObject(item._own_words)) item._own_words = {};
  return item._own_words as JsonObject;
}

/** `Withdrawn` means withdrawn: a capital must not leave an item on offer. */
const lowerCaseStatus: Repair = (item) => {
  const own = extensionOf(item);
  if (typeof own.status === 'string') own.status = own.status.toLowerCase();
};

/** One forgiving step for `_own_words` of the feed itself. */
export type HeadRepair = (own: JsonObject, report: Report) => void;

const minimumWithinBounds: HeadRepair = (own, report) => {
  const { least, most } = minimumOwnBounds;
  const asked = own.minimum_own;
  if (typeof asked !== 'number' || (asked >= least && asked <= most)) return;
  own.minimum_own = Math.min(most, Math.max(least, asked));
  report('problem.minimum_beyond_bounds', '_own_words.minimum_own', 'warning');
};

/** `30` for `0.3`: all of them, if one is. */
const mixInPercent: HeadRepair = ({ mix }, report) => {
  if (!isObject(mix)) return;
  const numbers = Object.entries(mix).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  if (!numbers.some(([, share]) => share > 1) || numbers.some(([, share]) => share < 0 || share > 100))
    return;
  for (const [name, share] of numbers) mix[name] = share / 100;
  report('problem.mix_in_percent', '_own_words.mix', 'info');
};

/** Only told here, in the places of the file: `withoutPolicing` takes them out once those are settled. */
const phrasesThatPolice: HeadRepair = ({ phrases }, report) => {
  if (!Array.isArray(phrases)) return;
  for (const [index, phrase] of phrases.entries()) {
    const isPolicing = isObject(phrase) && typeof phrase.match === 'string' && polices(phrase.match);
    if (isPolicing) report('problem.phrase_policed', `_own_words.phrases[${index}]`, 'warning');
  }
};

/** No feed may warn anybody off unions, strikes, pay, working conditions, health or harassment. */
export function withoutPolicing<Phrase extends { match: string }>(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter(({ match }) => !polices(match));
}

export const headRepairs: readonly HeadRepair[] = [minimumWithinBounds, mixInPercent, phrasesThatPolice];

/** Every repair, in the order they run. */
export const repairs: readonly Repair[] = [
  numberAsId,
  wordingFromHtml,
  languageOfFeed,
  lists,
  relativeLinks,
  imageAtHome,
  dates,
  lowerCaseStatus,
];
