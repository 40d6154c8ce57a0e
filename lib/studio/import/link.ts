import { shown } from '../../feed/lint/shown.ts';
import { cleanLink } from '../../feed/parse/clean-link.ts';
import { isSafeLink } from '../../feed/parse/link.ts';
import type { Note } from './note.ts';

const longest = 2048;

/**
 * A link of a file as an item may have it: without what tells who follows it. One with http:// is kept and noted, since
 * nobody but its owner knows whether https leads to the same page; Studio marks it until it is mended. What is no link for
 * the public (a file, an intranet, one with a password in it) is left out.
 *
 * @param base where relative links of the file start
 */
export function linkFrom(written: string, base: string | undefined, notes: Note[]): string | undefined {
  const url = URL.parse(written.trim(), base);
  const isHttp = url?.protocol === 'http:';
  const asHttps = url?.href.replace(/^http:/i, 'https:') ?? '';
  if (!url || asHttps.length > longest || !isSafeLink(asHttps)) {
    notes.push({ key: 'studio.import.note.link_left_out', values: { link: quoted(written) } });
    return undefined;
  }
  const { link, removed } = cleanLink(url.href);
  if (removed.length > 0) notes.push({ key: 'studio.import.note.link_cleaned' });
  if (isHttp) notes.push({ key: 'studio.import.note.link_http', values: { link: quoted(link) } });
  return link;
}

/** What makes two links one: no campaign, no tracking, no place in the page. */
export function samePage(link: string): string {
  const { link: clean, kept } = cleanLink(link);
  const url = URL.parse(clean);
  if (!url) return link;
  for (const { name } of kept) url.searchParams.delete(name);
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function quoted(link: string): string {
  return shown(link) ?? '';
}
