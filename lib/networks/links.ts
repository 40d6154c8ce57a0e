import { asciiLength } from './punycode.ts';
import { topLevelDomains } from './tlds.ts';

/** A stretch of text, in UTF-16 units. */
export type Span = { start: number; end: number };

const marks = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069';
const noncharacters = '\\uFFFE\\uFEFF\\uFFFF';
const spaces = '\\t-\\r \\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const punctuation = "!'#%&()*+,\\\\\\-./:;<=>?@\\[\\]^_{|}~$";
const latin =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289' +
  '\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const cyrillic = '\\u0400-\\u04FF';

const before = `[^A-Za-z0-9@＠$#＃${noncharacters}]|^`;
const letter = `[^${punctuation}${spaces}${noncharacters}${marks}]`;
const topLevel = `(?:(?:${topLevelDomains.trim().split(/\s+/).join('|')})(?=[^0-9a-zA-Z@+-]|$)|xn--[-0-9a-z]+)`;
// A label has 63 octets at most (DNS, RFC 1035): without the bound a text with no spaces is searched from every letter to its end.
const domain = `(?:(?:${letter}(?:[_-]|${letter}){0,62})?${letter}\\.)*(?:${letter}(?:-|${letter}){0,62})?${letter}\\.${topLevel}`;
const inPath = `[a-z${cyrillic}0-9!*';:=+,.$/%#\\[\\]\\-–_~@|&${latin}]`;
const brackets = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`;
const endOfPath = `(?:[-+a-z${cyrillic}0-9=_#/${latin}]|${brackets})`;
const path = `/(?:${inPath}*(?:${brackets}${inPath}*)*${endOfPath}|@${inPath}+/)*`;
const query = "\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";

let patterns: { link: RegExp; ascii: RegExp } | undefined;

/** Built on first use: a popup that counts nothing should not pay for 1,500 alternatives. */
function compiled(): { link: RegExp; ascii: RegExp } {
  patterns ??= {
    link: new RegExp(
      `(?<before>${before})(?<protocol>https?://)?(?<domain>${domain})(?::[0-9]+)?(?<path>${path})?(?:${query})?`,
      'gi',
    ),
    ascii: new RegExp(`(?:[-a-z0-9${latin}]+\\.)+${topLevel}`, 'gi'),
  };
  return patterns;
}

/**
 * The stretches X will turn into links, bare domains (`example.com`) among them, by the rules of twitter-text 3.1.0.
 * Left out on purpose: its ends of `t.co` links and its refusal of addresses over 4,096 characters.
 */
export function linksIn(text: string): Span[] {
  if (!text.includes('.')) return [];
  return [...text.matchAll(compiled().link)].flatMap((match) => {
    const { before = '', protocol, domain = '', path } = match.groups ?? {};
    const start = match.index + before.length;
    const end = match.index + match[0].length;
    if (
      !domain.split('.').every(isLabel) ||
      (domain.startsWith('xn--') && domain.search(compiled().ascii) < 0)
    )
      return [];
    if (protocol) return [{ start, end }];
    if (/[-_./]$/.test(before)) return [];
    return asciiDomains(domain, start, path ? end - start - domain.length : 0);
  });
}

/** With no protocol only ASCII domains count; the path behind them belongs to the last, right after it. */
function asciiDomains(domain: string, offset: number, path: number): Span[] {
  const found = [...domain.matchAll(compiled().ascii)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
  const last = found.at(-1);
  if (last) last.end += path;
  return found;
}

/** Whether a part of a domain is within DNS's 63 octets once it is written in ASCII. */
function isLabel(label: string): boolean {
  const octets = label.split(/[。．｡]/).map(asciiLength);
  return octets.reduce((sum, length) => sum + length, octets.length - 1) <= 63;
}
