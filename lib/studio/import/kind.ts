import { studioFormat } from '../exchange/file.ts';
import type { ReasonKey } from './note.ts';

/** What an XML file turned out to be. */
export type XmlKind = 'rss' | 'rdf' | 'atom' | 'html' | 'other';

const roots: Record<string, XmlKind> = { rss: 'rss', rdf: 'rdf', feed: 'atom' };
// A page may begin with anything; a snippet of one is taken for one as well.
const htmlNames = new Set(
  'html head body title meta link script style div span section article main header p h1 h2 table ul a img'.split(
    ' ',
  ),
);

/** What a file that begins with `<` is, by its first element; and that element’s name, as it closes. */
export function xmlKindOf(text: string): { kind: XmlKind; root: string } {
  if (/^\s*<!doctype\s+html\b/i.test(text)) return { kind: 'html', root: 'html' };
  const at = firstElement(text);
  const [, root = ''] = /^<([a-z_][\w.:-]*)/i.exec(text.slice(at, at + 200)) ?? [];
  const local = root.toLowerCase().replace(/^.*:/, '');
  return { kind: roots[local] ?? (htmlNames.has(local) ? 'html' : 'other'), root };
}

/** Where the first element begins, behind declarations and comments. */
function firstElement(text: string): number {
  let at = text.indexOf('<');
  while (at !== -1 && /[?!]/.test(text.charAt(at + 1))) {
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) : text.indexOf('>', at);
    if (end === -1) return text.length;
    // Entities that a doctype declares are no elements either; they begin with `<!` as well.
    at = text.indexOf('<', end);
  }
  return at === -1 ? text.length : at;
}

const signs: readonly [RegExp, ReasonKey][] = [
  [new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${studioFormat}"`), 'studio.import.reason.studio_file'],
  [/^%PDF|^\{\\rtf/, 'studio.import.reason.not_text'],
  [/^ÐÏ\p{Cc}à/u, 'studio.import.reason.spreadsheet'],
];

/** What the first bytes say where a file is not for reading here; nothing where they say nothing. */
export function reasonFromBytes(bytes: Uint8Array): ReasonKey | undefined {
  const start = latin(bytes.subarray(0, 100));
  const [, reason] = signs.find(([sign]) => sign.test(start)) ?? [];
  return reason ?? (start.startsWith('PK\x03\x04') ? reasonOfPacked(latin(bytes)) : undefined);
}

/** A packed file names what is in it. */
function reasonOfPacked(names: string): ReasonKey {
  if (/xl\/workbook|opendocument\.spreadsheet/.test(names)) return 'studio.import.reason.spreadsheet';
  return /(?:word|ppt)\/|opendocument/.test(names)
    ? 'studio.import.reason.not_text'
    : 'studio.import.reason.packed';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
