import { decodeHTML } from 'entities';

// Far more than the longest text a feed may bring; every step below is linear in it.
const most = 200_000;

/** The words of a piece of HTML, never its markup: for feeds that carry `content_html` alone. */
export function textOfHtml(html: string): string {
  const text = html
    .slice(0, most)
    .replace(/<(script|style|template|noscript)\b[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    // What HTML takes for blanks; the no-break spaces of French are none.
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/<(br|\/p|\/div|\/li|\/h[1-6]|\/blockquote|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<[a-z!/?][^<>]*(>|$)/gi, '');
  return decodeHTML(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
