import type { Span } from '@/lib/own-words/index.ts';

/** A stretch of the draft: copied from a suggestion, a single word one has too, or neither. */
export interface Piece {
  start: number;
  text: string;
  of?: 'copied' | 'theirs';
}

/** Cuts a draft at the edges of what is marked in it. Both lists are sorted, and their spans lie apart. */
export function piecesOf(draft: string, copied: readonly Span[], theirs: readonly Span[]): Piece[] {
  const marks = [
    ...copied.map((span) => ({ ...span, of: 'copied' as const })),
    ...theirs.map((span) => ({ ...span, of: 'theirs' as const })),
  ].sort((one, next) => one.start - next.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, of } of marks) {
    if (start > at) pieces.push({ start: at, text: draft.slice(at, start) });
    pieces.push({ start, text: draft.slice(start, end), of });
    at = end;
  }
  if (at < draft.length) pieces.push({ start: at, text: draft.slice(at) });
  return pieces;
}
