import { linksIn } from './links.ts';

/** UTF-16 units: what a `maxlength` attribute counts. */
export function countUnits(text: string): number {
  return text.length;
}

/**
 * X's weighted length, after twitter-text's version 3 configuration: a link is 23, an emoji 2, a letter of the ranges
 * below 1 and any other 2, counted on the composed form (NFC).
 *
 * Where this differs from twitter-text 3.1.0 on purpose: an emoji is one of today's, not of 2018's (the package
 * counts the parts of a newer joined sequence one by one; X itself does not). A presentation selector that an emoji
 * does not need counts by itself, as it does in the package for most emoji.
 */
export function countWeighted(text: string): number {
  const composed = text.normalize();
  let total = 0;
  let from = 0;
  for (const link of linksIn(composed)) {
    total += countWithoutLinks(composed.slice(from, link.start)) + linkWeight;
    from = link.end;
  }
  return total + countWithoutLinks(composed.slice(from));
}

const linkWeight = 23;
const light: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
// The last alternative is the presentation selector alone, which twitter-text takes for an emoji as well.
const emoji = /[#*0-9]\uFE0F?\u20E3|\p{RGI_Emoji}|\uFE0F/gv;

function countWithoutLinks(text: string): number {
  let total = 0;
  const rest = text.replace(emoji, () => {
    total += 2;
    return '';
  });
  for (const letter of rest) total += weight(letter.codePointAt(0) ?? 0);
  return total;
}

function weight(point: number): number {
  return light.some(([first, last]) => point >= first && point <= last) ? 1 : 2;
}
