import { readAddress } from '../feed/address.ts';
import { limits } from '../feed/format.ts';
import type { Language } from '../i18n/index.ts';
import { isNetwork, type NetworkId } from '../networks/index.ts';
import { languageIds } from '../settings/languages.ts';
import { nameOf } from './name.ts';

/** A phrase that may be said from an instant on (epoch milliseconds). */
export interface Embargo {
  phrase: string;
  until: number;
}

/** Why an entry of a policy counts for nothing. */
export type Unused = 'unknown' | 'unreadable';

/**
 * What a company set for this browser. There is nothing else it can set: no entry reads, exports, keeps or reports what
 * the person does here, chooses how a text travels, asks for more own words, begins reminders or stands in the way of
 * erasing.
 */
export interface Policy {
  /** Is there any entry? Chromium gives an empty policy in the first seconds after a start. */
  isSet: boolean;
  /** Addresses of feeds, as `readAddress` writes them. */
  feeds: string[];
  /** Whole feeds, as JSON. */
  inlineFeeds: string[];
  /** May the person add no other feed, nor remove these? */
  lockFeeds: boolean;
  /** The networks offered, unless the person chooses others; all, if empty. */
  networks: NetworkId[];
  /** The language, unless the person chooses another. */
  language: Language | undefined;
  /** What is not to be said in public at all; see `sortPhrases` for what of it counts. */
  confidential: string[];
  embargoed: Embargo[];
  /** Places in the policy that count for nothing: `feeds[1]`. */
  unused: { path: string; why: Unused }[];
}

/** What an entry says; nothing, where it is not as it should be. */
type Read<T> = (entry: unknown) => T | undefined;
type Report = (path: string, why?: Unused) => void;

/** As many entries of a list as are read. */
const most = 500;
const longestPhrase = 300;

/**
 * Reads a policy as the browser gives it. Firefox checks nothing, so what is not as it should be costs itself alone.
 *
 * @param pinned the address of the feed that this build is for
 */
export function readPolicy(values: Readonly<Record<string, unknown>>, pinned?: string): Policy {
  const unused: Policy['unused'] = [];
  const report: Report = (path, why = 'unreadable') => unused.push({ path, why });
  const listOf = <T>(name: string, read: Read<T>): T[] => readList(values[name], name, read, report);

  const feeds = listOf('feeds', addressIn);
  const policy: Policy = {
    isSet: pinned !== undefined || Object.keys(values).length > 0,
    feeds: [...new Set(pinned === undefined ? feeds : [pinned, ...feeds])],
    inlineFeeds: listOf('inlineFeeds', feedIn),
    lockFeeds: values.lockFeeds === true,
    networks: [...new Set(listOf('networks', networkIn))],
    language: languageIn(values.language),
    confidential: listOf('confidential', phraseIn),
    embargoed: listOf('embargoed', embargoIn),
    unused,
  };
  if (values.lockFeeds !== undefined && typeof values.lockFeeds !== 'boolean') report('lockFeeds');
  if (values.language !== undefined && !policy.language) report('language');
  for (const name of Object.keys(values)) if (!policyKeys.has(name)) report(name, 'unknown');
  return policy;
}

/** Every entry that a policy can have. */
export const policyKeys: ReadonlySet<string> = new Set([
  'feeds',
  'inlineFeeds',
  'lockFeeds',
  'networks',
  'language',
  'confidential',
  'embargoed',
]);

/** Nothing is set. */
export const noPolicy: Policy = readPolicy({});

function readList<T>(value: unknown, name: string, read: Read<T>, report: Report): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report(name);
    return [];
  }
  if (value.length > most) report(`${name}[${most}]`);
  return value.slice(0, most).flatMap((entry, index) => {
    const result = read(entry);
    if (result === undefined) report(`${name}[${index}]`);
    return result === undefined ? [] : [result];
  });
}

function addressIn(entry: unknown): string | undefined {
  const address = typeof entry === 'string' ? readAddress(entry) : undefined;
  return address?.ok ? address.url : undefined;
}

/** As text, no longer than a file may be, and with a list of items. */
function feedIn(entry: unknown): string | undefined {
  const source = typeof entry === 'string' ? entry.trim() : sourceIn(entry);
  const fits = source !== undefined && source.length <= limits.bytes;
  return fits && nameOf(source) !== undefined ? source : undefined;
}

/** Firefox's policies can hold the object itself. */
function sourceIn(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  try {
    return JSON.stringify(entry);
  } catch {
    // Nested deeper than the browser can follow.
    return undefined;
  }
}

function networkIn(entry: unknown): NetworkId | undefined {
  return typeof entry === 'string' && isNetwork(entry) ? entry : undefined;
}

function languageIn(value: unknown): Language | undefined {
  return languageIds.find((id) => id === value);
}

function phraseIn(entry: unknown): string | undefined {
  const phrase = typeof entry === 'string' ? entry.trim() : '';
  return phrase && phrase.length <= longestPhrase ? phrase : undefined;
}

function embargoIn(entry: unknown): Embargo | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { phrase: named, until: end } = entry as Record<string, unknown>;
  const phrase = phraseIn(named);
  const until = typeof end === 'string' ? Date.parse(end) : Number.NaN;
  return phrase && !Number.isNaN(until) ? { phrase, until } : undefined;
}
