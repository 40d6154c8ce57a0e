import { ignoredTerms } from '../../own-words/index.ts';
import { type Feed, headSchema, type Item, itemSchema, limits } from '../format.ts';
import { cutAt, textsOf } from '../item.ts';
import { cleanJson, isObject, type Json, type JsonObject } from './clean.ts';
import type { Problem, ProblemKey, Report } from './problem.ts';
import { headRepairs, repairs, withoutPolicing } from './repairs.ts';
import { holdTo } from './strict.ts';

export type ParseResult =
  | {
      ok: true;
      feed: Feed;
      problems: Problem[];
      /** Where in the file's list each item stands: bad ones are left out of the feed. */
      places: number[];
    }
  | { ok: false; problems: Problem[] };

// Whoever mends these can ask again; a row of the database need not hold them all.
const mostProblems = 500;

/**
 * Reads a JSON Feed 1.1, with or without `_own_words`. Never throws. One bad item never costs the others: it is left
 * out and reported with its place; only a file that is no feed at all gives `ok: false`.
 *
 * @param source the decoded text of the file
 * @param options.base the address it came from: relative links start there, images may come from nowhere else
 */
export function parseFeed(source: string, options: { base?: string } = {}): ParseResult {
  const problems: Problem[] = [];
  const report: Report = (key, path, level) => {
    if (problems.length < mostProblems) problems.push({ key, path, level });
  };
  const fail = (key: ProblemKey): ParseResult => {
    report(key, '', 'error');
    return { ok: false, problems };
  };

  const raw = jsonOf(source);
  if (raw === undefined) return fail(/^\s*</.test(source) ? 'problem.html' : 'problem.not_json');
  const root = cleanJson(raw, report);
  if (!isObject(root) || !Array.isArray(root.items)) return fail('problem.not_a_feed');
  const { items, ...rest } = root;

  if (typeof rest.title !== 'string') {
    rest.title = URL.parse(options.base ?? '')?.hostname ?? 'Feed';
    report('problem.no_title', 'title', 'warning');
  }
  // The one field a feed cannot do without: too long a title must not cost it.
  rest.title = cutAt(rest.title, limits.title);
  if (!isObject(rest._own_words)) rest._own_words = {};
  for (const repair of headRepairs) repair(rest._own_words as JsonObject, report);
  const head = holdTo(headSchema, rest as JsonObject, '', report);
  if (!head) return fail('problem.not_a_feed');
  head._own_words.phrases = withoutPolicing(head._own_words.phrases);

  const read = readItems(items, { report, base: options.base, language: head.language });
  const feed = { ...head, items: read.map(({ item }) => item) };
  return { ok: true, feed, problems, places: read.map(({ place }) => place) };
}

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

interface ReadContext {
  report: Report;
  base: string | undefined;
  language: string | undefined;
}

function readItems(raw: Json[], { report, base, language }: ReadContext): { item: Item; place: number }[] {
  if (raw.length === 0) report('problem.no_items', 'items', 'warning');
  if (raw.length > limits.items) report('problem.too_many_items', `items[${limits.items}]`, 'error');
  const seen = new Set<string>();
  const items: { item: Item; place: number }[] = [];
  for (const [index, entry] of raw.slice(0, limits.items).entries()) {
    const path = `items[${index}]`;
    if (!isObject(entry)) {
      report('problem.item_not_an_object', path, 'error');
      continue;
    }
    for (const repair of repairs) repair(entry, { path, report, base, language });
    const item = readItem(entry, path, report);
    if (!item) continue;
    if (seen.has(item.id)) {
      report('problem.item_twice', path, 'error');
      continue;
    }
    seen.add(item.id);
    items.push({ item, place: index });
  }
  return items;
}

function readItem(entry: JsonObject, path: string, report: Report): Item | undefined {
  if (entry.id === undefined) {
    report('problem.item_without_id', path, 'error');
    return undefined;
  }
  const item = holdTo(itemSchema, entry, path, report);
  if (!item) {
    report('problem.item_invalid', path, 'error');
    return undefined;
  }
  if (!says(item)) {
    report('problem.item_empty', path, 'error');
    return undefined;
  }
  keepWithinPoints(item, path, report);
  reportIgnoredTerms(item, path, report);
  return item;
}

/** Is there anything to write about? */
function says(item: Item): boolean {
  const own = item._own_words;
  return Boolean(
    item.title ||
      item.summary ||
      item.content_text ||
      own.angles.length ||
      own.facts.length ||
      own.suggestions.length,
  );
}

function keepWithinPoints(item: Item, path: string, report: Report): void {
  const own = item._own_words;
  if (own.angles.length + own.facts.length <= limits.pointsPerItem) return;
  report('problem.too_many_points', `${path}._own_words`, 'warning');
  own.angles = own.angles.slice(0, limits.pointsPerItem);
  own.facts = own.facts.slice(0, limits.pointsPerItem - own.angles.length);
}

/** Terms beyond what the gate honours stay in the feed: only their publisher need know. */
function reportIgnoredTerms(item: Item, path: string, report: Report): void {
  const { keep } = item._own_words;
  if (keep.length === 0) return;
  for (const index of ignoredTerms(keep, textsOf(item))) {
    report('problem.keep_beyond_bounds', `${path}._own_words.keep[${index}]`, 'warning');
  }
}
