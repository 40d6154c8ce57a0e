import { cutAt } from '../../feed/item.ts';

/**
 * The beginning of a text, of `most` characters at most: whole sentences where they make a third of that, else whole words
 * and an ellipsis.
 */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = cutAt(text, most);
  const sentences = /^[\s\S]*(?:[.!?…](?=\s)|[。！？])/.exec(start)?.[0] ?? '';
  if (sentences.length > most / 3) return sentences;
  const letters = cutAt(text, most - 1);
  const words = /^[\s\S]*\S(?=\s)/.exec(letters)?.[0] ?? '';
  return `${words.length > most / 3 ? words.replace(/[,;:]$/, '') : letters}…`;
}

/** A text in one line; the no-break spaces of French stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').trim();
}

const links = /https?:\/\/\S+/gi;

/** The first address in a text, without the mark that ends its sentence. */
export function linkIn(text: string): string | undefined {
  return text.match(links)?.[0].replace(/[)\]}>"'»”’.,;:!?…]+$/, '');
}

/**
 * The hashtags a text ends with, where they surely are no words of its last sentence: several of them, or one that comes
 * after the end of a sentence, after a link or on a line of its own. A link may stand behind them.
 */
export function hashtagsOf(text: string): string[] {
  const { before, hashtags } = endOf(text.replace(links, '\n'));
  const isApart = before.trim() === '' || /[.!?…:)»”"]\s*$|\n[^\S\n]*$/.test(before);
  return hashtags.length > 1 || isApart ? [...new Set(hashtags)] : [];
}

/** What a text is about, in a line: its first one that says something, without addresses and the hashtags at its end. */
export function headlineOf(text: string): string {
  const lines = text.split('\n').map((line) => {
    const bare = line.replace(links, ' ');
    return oneLine(hashtagsOf(line).length > 0 ? endOf(bare).before : bare);
  });
  return beginning(lines.find((line) => /[\p{L}\p{N}]/u.test(line)) ?? '', 70);
}

/** A text taken apart at the hashtags it ends with. */
function endOf(text: string): { before: string; hashtags: string[] } {
  // Words, with the blanks between them at odd places.
  const pieces = text.trimEnd().split(/(\s+)/);
  let end = pieces.length;
  while (end > 0 && /^#(?=.*\p{L})[\p{L}\p{M}\p{N}_]+$/u.test(pieces[end - 1] ?? '')) end -= 2;
  const before = pieces.slice(0, Math.max(end + 1, 0)).join('');
  return { before, hashtags: pieces.slice(Math.max(end + 1, 0)).filter((piece) => piece.startsWith('#')) };
}
