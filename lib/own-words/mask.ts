// Every repetition is bounded or starts at a boundary: a pasted megabyte must not make these quadratic.
const LINK =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63})?\.(?:com|org|net|io|eu|fr|de|es|it|nl|pt|be|ch|uk|app|dev|jp|cn|kr|example)(?![\w.-])(?:\/\S*)?/g;
const TAG = /(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MOST_TRAILING_TAGS = 10;
const DISGUISED = /(?<=\p{L})[@$€013457](?=\p{L})/gu;
const PLAIN: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '€': 'e',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** The hashtags and mentions of a folded text, with their sign. */
export function tagsOf(folded: string): string[] {
  return folded.replace(LINK, blank).match(TAG) ?? [];
}

/** Where the group of tags that ends a text starts, if it is a few tags; else the end. */
function startOfTrailing(text: string): number {
  let start = text.length;
  let count = 0;
  for (const match of [...text.matchAll(TAG)].reverse()) {
    if (LETTER_OR_DIGIT.test(text.slice(match.index + match[0].length, start))) break;
    start = match.index;
    count += 1;
  }
  return count > MOST_TRAILING_TAGS ? text.length : start;
}

/** A tag is no word when it is the item's own, or one of a few at the end; otherwise '#' before each word would pass. */
function blankTags(text: string, exempt: ReadonlySet<string>): string {
  const trailing = startOfTrailing(text);
  const body = text.slice(0, trailing).replace(TAG, (tag) => (exempt.has(tag) ? blank(tag) : tag));
  return body + blank(text.slice(trailing));
}

/**
 * Blanks, without moving anything, what never counts as words in a folded text: links, addresses and exempt tags. Signs
 * and digits that stand for a letter inside a word become that letter.
 */
export function mask(folded: string, exempt: ReadonlySet<string>): string {
  return blankTags(folded.replace(LINK, blank), exempt).replace(DISGUISED, (sign) => PLAIN[sign] ?? sign);
}
