import { cleanText } from '../feed/parse/clean.ts';
import { isNoLink } from './labels.ts';

/** What somebody would share, as they put it. Any of the three may be empty. */
export interface Suggested {
  /** One line. */
  title: string;
  /** One address, or what stood in the place of one: whether it can be opened is for others to say. */
  link: string;
  /** A question or a thought, of one line or more. */
  angle: string;
}

export const nothingSuggested: Suggested = { title: '', link: '', angle: '' };

/** As it is written into a text and read from it: lines are lines, nothing invisible, no space at an end. */
export function normalised({ title, link, angle }: Suggested): Suggested {
  return { title: oneLine(title), link: linkIn(link), angle: paragraphs(angle) };
}

/** Is there nothing that one could send? */
export function isBlank({ title, link, angle }: Suggested): boolean {
  return [title, link, angle].every((part) => part.trim() === '');
}

/** Both in one: where each has a title or a link, the other's is kept with the words. */
export function together(one: Suggested, other: Suggested): Suggested {
  const left = [one.angle, one.title && other.title, one.link && other.link, other.angle];
  return {
    title: one.title || other.title,
    link: one.link || other.link,
    angle: left.filter((part) => part.trim() !== '').join('\n\n'),
  };
}

// Mail programs and people put addresses between quotation marks or in angle brackets.
const address = /https?:\/\/[^\s<>"“”«»]+/i;

/** The first address of the web in a line, without the marks of the sentence it stands in. */
export function addressIn(line: string): string | undefined {
  const found = address.exec(line)?.[0];
  return found?.replace(found.includes('(') ? /[.,;:!?'’]+$/ : /[.,;:!?'’)\]}]+$/, '');
}

function linkIn(text: string): string {
  const line = oneLine(text);
  return addressIn(line) ?? (isNoLink(line) ? '' : line);
}

function oneLine(text: string): string {
  return cleanText(text).replace(/[ \t\n]+/g, ' ');
}

function paragraphs(text: string): string {
  const lines = cleanText(text).split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
