import { linksIn } from '@/lib/networks/links.ts';

/** A stretch of a post: what a network turns into a link, or plain text. */
export interface PostPiece {
  start: number;
  text: string;
  lively: boolean;
}

const tags = /(?<![\p{L}\p{N}_])[#@＃＠][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/gu;

/** Cuts a post at the edges of its links, hashtags and mentions. */
export function livelyPieces(text: string): PostPiece[] {
  const links = linksIn(text);
  const isInLink = (at: number) => links.some(({ start, end }) => at >= start && at < end);
  const tagged = [...text.matchAll(tags)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !isInLink(start));
  const pieces: PostPiece[] = [];
  let at = 0;
  for (const { start, end } of [...links, ...tagged].sort((one, next) => one.start - next.start)) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), lively: false });
    pieces.push({ start, text: text.slice(start, end), lively: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), lively: false });
  return pieces;
}
