const TURNED = /[ɐɔǝɟɥɹʇʌʍʎᴉʞ]/gu;
const FEWEST_TURNED = 6;
/** Plain letters that are another one when turned. */
const UPSIDE_DOWN: Readonly<Record<string, string>> = { n: 'u', u: 'n', p: 'd', d: 'p', b: 'q', q: 'b' };

export function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

/** Whether a text has letters that stand on their heads. */
export function isTurned(text: string): boolean {
  return (text.match(TURNED)?.length ?? 0) >= FEWEST_TURNED;
}

/**
 * A text read from its end, as an override or turned letters show it, these the right way up again. Of the text's
 * length: a place so far from its start is as far from the text's end.
 */
export function backwardsOf(text: string): string {
  const backwards = reversed(text);
  return isTurned(text)
    ? backwards.replace(/[nupdbq]/g, (letter) => UPSIDE_DOWN[letter] ?? letter)
    : backwards;
}
