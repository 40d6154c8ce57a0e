export type NetworkId = 'linkedin' | 'x';

/** What is handed to a composer. `instance` is for networks with many hosts. */
export type Post = { text: string; link?: string; instance?: string };

/** Where to go, and whether the person has to paste the text there. */
export type Composer = { url: string; paste: boolean };

export type Network = {
  id: NetworkId;
  name: string;
  /** The most `count` may say. */
  limit: number;
  /** Whether the composer's address can carry the text. */
  takesText: boolean;
  /** About how many lines of a post are in sight before one has to unfold it, where it folds. */
  foldsAfter?: number;
  count(text: string): number;
  fits(text: string): boolean;
  composer(post: Post): Composer;
  /** What to do on one's own post to change it, and to take it down: messages. */
  amend: { edit: `network.${NetworkId}.edit`; remove: `network.${NetworkId}.remove` };
  /** Where one finds one's posts: a list of them or, where none has an address that is the same for all, the start. */
  ownPosts: { url: string; isList: boolean };
};

/** Servers commonly refuse addresses over 8,000 octets (RFC 9110 asks them to take at least that). */
const longestUrl = 7500;

/** The text as it goes on the clipboard: the link on its own line at the end, unless the text has it already. */
export function withLink(text: string, link?: string): string {
  if (!link || mentions(text, link)) return text;
  return text.trim() === '' ? link : `${text.trimEnd()}\n\n${link}`;
}

/** Whether the text already holds this very link, as a word of its own. */
export function mentions(text: string, link: string): boolean {
  return text
    .split(/\s+/)
    .some((word) => word.replace(/^[("'«“<]+|[)"'»”>.,;:!?…]+$/g, '') === link || word === link);
}

/** A value for an address; a lone surrogate would make `encodeURIComponent` throw. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** The filled-in composer, or the empty one when there is nothing to fill in or the address grows too long. */
export function composerOrEmpty(text: string, filled: string, empty: string): Composer {
  if (text.trim() === '' || filled.length > longestUrl) return { url: empty, paste: true };
  return { url: filled, paste: false };
}
