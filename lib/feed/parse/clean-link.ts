import { looksLikePerson } from './person.ts';
import { isCampaign, isPersonal } from './personal-parameters.ts';
import { isStaffCode, randomIn } from './piece.ts';

export interface Parameter {
  name: string;
  value: string;
}

export interface CleanLink {
  /** The link without what was removed. */
  link: string;
  /** What could tell who shares it or who follows it. */
  removed: Parameter[];
  /** Campaign tags, the same for all. */
  kept: Parameter[];
  /** Neither: the site may need it, and it may name someone. Still in the link. */
  unknown: Parameter[];
  /** Parts of the site's name, of the path or a place in the page that look like a person. Still in the link. */
  named: string[];
}

/** Judges one parameter as it stands in the link: does it stay? */
type Judge = (token: string, prefix?: string) => boolean;

// Servers also part with `;`, a page that was escaped twice with `&amp;`, and careless hands with a second `?`.
const separators = /(&(?:amp;)?|[;?](?=[^&;=?]*=))/;

/**
 * A link with its parameters told apart, in the query, in the path (`;name=value`) and behind the `#`. What stays is as
 * it was written. Links are https (see `isSafeLink`).
 *
 * @param without names of unknown parameters to remove as well
 */
export function cleanLink(link: string, without: readonly string[] = []): CleanLink {
  const found: CleanLink = { link, removed: [], kept: [], unknown: [], named: [] };
  const url = URL.parse(link);
  if (!url) return found;
  const stays = judging(found, without);
  const path = url.pathname.replace(/;([^;/=]*=[^;/]*)/g, (whole, token) => (stays(token) ? whole : ''));
  const query = sifted(url.search.slice(1), stays);
  const hash = cleanHash(url.hash.slice(1), stays);
  found.named = namedIn([...url.hostname.split('.'), ...path.split('/').map(decoded), ...anchorsOf(hash)]);
  const rest = [query && `?${query}`, hash && `#${hash}`];
  found.link = [url.protocol, '//', url.host, path, ...rest].join('');
  return found;
}

function judging(found: CleanLink, without: readonly string[]): Judge {
  const campaigns = new Set<string>();
  return (token, prefix = '') => {
    if (token === '') return true;
    const [, before = '', after = ''] = /^([^=]*)=?(.*)$/s.exec(token) ?? [];
    const name = prefix + decoded(before);
    const key = keyOf(name);
    const list = isPersonal(key) ? found.removed : unlessPlain(key, decoded(after));
    list.push({ name: shown(name, prefix + before), value: shown(decoded(after), after) });
    const isOut = list === found.unknown && without.includes(list.at(-1)?.name ?? '');
    return list !== found.removed && !isOut;
  };

  /** A campaign that is named twice, or in no plain word, may carry something else. */
  function unlessPlain(key: string, value: string): Parameter[] {
    const isPlain = isCampaign(key) && !campaigns.has(key) && /^[\p{L}\p{N} ._+|~-]{0,64}$/u.test(value);
    campaigns.add(key);
    const isSomebodys = looksLikePerson(value) || isStaffCode(value) || randomIn(value) !== undefined;
    return isPlain && !isSomebodys ? found.kept : found.unknown;
  }
}

/** `UTM_Content[]`, `amp;utm_content`: as the programs that read them take them. */
function keyOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(amp;)+/, '')
    .replace(/\[.*\]$/, '');
}

function sifted(text: string, stays: Judge, prefix?: string): string {
  const parts = text.split(separators);
  let left = '';
  for (let at = 0; at < parts.length; at += 2) {
    const token = parts[at] ?? '';
    if (stays(token, prefix)) left += at === 0 || left === '' ? token : `${parts[at - 1]}${token}`;
  }
  return left;
}

/** Behind the `#`: a place in the page, perhaps with parameters, as a page without a server reads them; or a passage. */
function cleanHash(hash: string, stays: Judge): string {
  const [plain = '', directive] = hash.split(/:~:(.*)/s);
  const start = /^[^=?]*\?|^[^=&;?]*[&;](?=[^&;=]*=)/.exec(plain)?.[0] ?? '';
  const hasParameters = start !== '' || plain.includes('=');
  const query = hasParameters ? sifted(plain.slice(start.length), stays) : '';
  const place = hasParameters ? (query ? start + query : start.replace(/[?&;]$/, '')) : plain;
  const passage = directive && sifted(directive, stays, ':~:');
  return passage ? `${place}:~:${passage}` : place;
}

/** What is no parameter behind the `#`. */
function anchorsOf(hash: string): string[] {
  return hash
    .split(/[?&;]/)
    .filter((part) => !part.includes('='))
    .map(decoded);
}

function namedIn(words: readonly string[]): string[] {
  return words.filter(looksLikePerson);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** As it is meant; as it is written where it holds what cannot be seen or turns the text around. */
function shown(meant: string, written: string): string {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(meant) ? written : meant;
}
