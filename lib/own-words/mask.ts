// Every repetition is bounded or starts at a boundary: a pasted megabyte must not make these quadratic.
const LINK =
  /https?:\/\/[^\s.]{1,63}\.[!#-'*-;=?-Z\\^-~]+|www\.[a-z0-9-]{1,63}\.[!#-'*-;=?-Z\\^-~]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\w.-])(?!www\.)[\w-]{1,63}(?:\.[\w-]{1,63})?\.(?:com|org|net|io|eu|fr|de|es|it|nl|pt|be|ch|uk|app|dev|jp|cn|kr|example)(?![\w.-])(?:\/[!#-'*-;=?-Z\\^-~]*)?/g;
/** Every way of writing a link has a dot and something right behind it; looking for that first is quick. */
const MAYBE_LINK = /\.\S/;
const TAG = /(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_]+/gu;
const TAG_SIGN = /[#@]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MOST_LINKS = 5;
const MOST_TRAILING_TAGS = 10;
const LONGEST_TAG = 40;
/** Letters, and the digits and signs that can pass for one. */
const MAYBE_DISGUISED = /[\p{L}$€!|+(@\d]+/gu;
const DISGUISED = /\p{L}[$€!|+(@\d]+\p{L}/u;
const PLAIN: Readonly<Record<string, string>> = {
  '@': 'a',
  '(': 'c',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};
/** What a disguise ends in: there are fewer signs to look at than letters. */
const MAYBE_END = /[$€!|+(@\d]\p{L}/u;
const SIGN = /[$€!|+(@\d]/g;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;

/** How an address starts, where no link follows. */
const SCHEME = /https?:\/\/|www\./g;

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** The hashtags and mentions of a folded text, with their sign. */
export function tagsOf(folded: string): string[] {
  if (!TAG_SIGN.test(folded)) return [];
  return folded.replace(LINK, blank).match(TAG) ?? [];
}

/** Where the group of tags that ends a text starts, if it is a few tags; else the end. */
function startOfTrailing(text: string): number {
  let start = text.length;
  let count = 0;
  for (const match of [...text.matchAll(TAG)].reverse()) {
    if (LETTER_OR_DIGIT.test(text.slice(match.index + match[0].length, start))) break;
    if (match[0].length > LONGEST_TAG) return text.length;
    start = match.index;
    count += 1;
  }
  return count > MOST_TRAILING_TAGS ? text.length : start;
}

/** A link read as the words it is made of. */
function apart(link: string): string {
  return link.replace(NOT_LETTER_OR_DIGIT, ' ');
}

function blankLinks(text: string): string {
  if (!MAYBE_LINK.test(text)) return text;
  let left = MOST_LINKS;
  return text.replace(LINK, (link) => {
    left -= 1;
    return left < 0 ? apart(link) : blank(link);
  });
}

/** A tag is no word when it is the item's own, or one of a few at the end; otherwise '#' before each word would pass. */
function blankTags(text: string, exempt: ReadonlySet<string>): string {
  if (!TAG_SIGN.test(text)) return text;
  const trailing = startOfTrailing(text);
  const body = text.slice(0, trailing).replace(TAG, (tag) => (exempt.has(tag) ? blank(tag) : tag));
  return body + blank(text.slice(trailing));
}

/** Signs and digits that stand for a letter inside a word become that letter. */
function undisguised(text: string): string {
  if (!MAYBE_END.test(text) || !DISGUISED.test(text)) return text;
  return text.replace(MAYBE_DISGUISED, (word) =>
    DISGUISED.test(word) ? word.replace(SIGN, (sign) => PLAIN[sign] ?? sign) : word,
  );
}

/**
 * Blanks, without moving anything, what does not count as words in a folded text: links, addresses and exempt tags.
 *
 * @param isTheirs whether what would be blanked holds their text after all: then nothing is
 */
export function mask(
  folded: string,
  exempt: ReadonlySet<string>,
  isTheirs: (blanked: string) => boolean = () => false,
): string {
  const masked = blankTags(blankLinks(folded), exempt).replace(SCHEME, blank);
  const hidden = masked === folded ? '' : difference(folded, masked);
  return undisguised(hidden !== '' && isTheirs(hidden) ? folded.replace(LINK, apart) : masked);
}

/** What was blanked. */
function difference(folded: string, masked: string): string {
  let hidden = '';
  for (let i = 0; i < folded.length; i++) if (folded[i] !== masked[i]) hidden += folded[i];
  return hidden;
}
