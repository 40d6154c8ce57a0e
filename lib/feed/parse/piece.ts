/** What a part of an address can have of somebody's own. */
export type Trait = 'email' | 'number' | 'random';

/** A letter or two and digits, as many companies number their people: `e104223`. Versions and days are written alike. */
export function isStaffCode(piece: string): boolean {
  const digits = piece.match(/^(?!v)[a-z]{1,2}[-_]?(\d{5,9})$/i)?.[1];
  return digits !== undefined && !isDate(digits);
}

/** A number too long to count something, and no date: `104223`, not `20261123`. */
export function isLongNumber(piece: string): boolean {
  return /^\d{6,}$/.test(piece) && !isDate(piece);
}

/** `202611`, `20261123`, and with a time behind it. */
function isDate(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?)?$/.test(digits);
}

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;

/**
 * What nobody would write by hand: a UUID, a long hexadecimal number, letters and digits at random. Words, joined as
 * they are in addresses, are not: `mind-the-gap-2026`, `ownWordsFeed`, `iso27001`.
 */
export function randomIn(text: string): string | undefined {
  const id = text.match(uuid)?.[0];
  if (id) return id;
  if (isHexadecimal(text, 8)) return text;
  const pieces = text.split(/[^a-z\d]+/i);
  const piece = pieces.find((one) => isHexadecimal(one, 12) || isRandom(one) || isUnspeakable(one));
  if (piece) return piece;
  // Base64 for addresses has hyphens and underscores of its own.
  return /^[\w-]{16,}$/.test(text) && isRandom(text.replace(/[_-]/g, '')) ? text : undefined;
}

function isHexadecimal(piece: string, least: number): boolean {
  if (piece.length < least || !/^[\da-f]+$/i.test(piece)) return false;
  // `2024decade` is hexadecimal, too.
  const changes = piece.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0;
  return changes >= 2 && /\D.*\D/.test(piece) && /\d.*\d/.test(piece);
}

/** `Feed`, `RSS`, `2026`: what a word or a number looks like when it is written onto the next. */
const shapes = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Are these letters and digits in pieces too short, and too many, to be words and numbers? */
function isRandom(piece: string): boolean {
  if (!/^[a-z\d]{8,}$/i.test(piece)) return false;
  const parts = piece.match(shapes) ?? [];
  const size = piece.length / parts.length;
  const odd = parts.filter((part) => part.length === 1 || /\d/.test(part)).length;
  if (odd >= 3 && parts.length >= 6 && size < 1.7) return true;
  if (piece.length >= 10 && odd >= 2 && parts.length >= 4 && size < 2.6) return true;
  return piece.length >= 16 && odd >= 2 && parts.length >= 5 && size < 3.5;
}

/** Are there letters in it that nobody could say in a row? Capitals may be initials. */
function isUnspeakable(piece: string): boolean {
  const parts = piece.length < 10 ? [] : (piece.match(shapes) ?? []);
  return parts.some((part) => /[bcdfghjklmnpqrstvwxz]{6}/.test(part.replace(/sch|[cst]h|ck|ng|ph/g, 'k')));
}
