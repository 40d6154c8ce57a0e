import { linksIn, type Span } from '@/lib/networks/links.ts';

/** A stretch of a post: what a network turns into a link, or plain text. */
export interface PostPiece {
  start: number;
  text: string;
  lively: boolean;
}

const addresses = /https?:\/\/[^\s<>"”»]+[^\s<>"”».,;:!?…)]/gi;
const tags = /(?<![\p{L}\p{N}_])[#@＃＠][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/gu;

/** Cuts a post at the edges of its links, hashtags and mentions. */
export function livelyPieces(text: string): PostPiece[] {
  const pieces: PostPiece[] = [];
  let at = 0;
  for (const { start, end } of livelySpans(text)) {
    // A bare domain within an address, a hash within a link.
    if (start < at) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), lively: false });
    pieces.push({ start, text: text.slice(start, end), lively: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), lively: false });
  return pieces;
}

function livelySpans(text: string): Span[] {
  const found = [...text.matchAll(addresses), ...text.matchAll(tags)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...found, ...linksIn(text)].sort((one, next) => one.start - next.start || next.end - one.end);
}
