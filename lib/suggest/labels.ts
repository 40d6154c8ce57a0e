import { unaccented } from '../feed/parse/person.ts';
import { type Language, languages, translator } from '../i18n/index.ts';

export type Part = 'title' | 'angle' | 'link';

/** What a line that is more than words begins: a suggestion, or a part of one with what stands after its label. */
export type Mark = 'head' | { part: Part; value: string };

/** What people write by hand for the same. None that a mail has in its own head. */
const byHand: Record<Part, readonly string[]> = {
  title: [],
  angle: ['question', 'thought', 'idea', 'idee', 'angle', 'my angle', 'mon angle'],
  link: ['url', 'lien url', 'web link'],
};

const longestLabel = 60;
const spoken = (Object.keys(languages) as Language[]).map((language) => translator(language).t);
const heads = new Set(spoken.map((t) => folded(t('suggest.text.head'))));
const noLinks = new Set(spoken.map((t) => folded(t('suggest.text.no_link'))));
const labels = new Map<string, Part>(
  (['title', 'angle', 'link'] as const).flatMap((part) =>
    [...spoken.map((t) => t(`suggest.text.${part}`, { value: '' })), ...byHand[part]].map(
      (label) => [folded(label), part] as const,
    ),
  ),
);

/** What a line begins, in whichever language, as mail and chat may have dressed it up; nothing for mere words. */
export function markOf(line: string): Mark | undefined {
  const at = line.search(/[:：]/);
  const part = at < 0 || at > longestLabel ? undefined : labels.get(folded(line.slice(0, at)));
  // `**Title:** …`, where bold is written with stars.
  if (part) return { part, value: line.slice(at + 1).replace(/^[*_]+(?=\s|$)/, '') };
  return line.length <= longestLabel && heads.has(folded(line)) ? 'head' : undefined;
}

/** Does this say that there is no link? */
export function isNoLink(line: string): boolean {
  return line.length <= longestLabel && noLinks.has(folded(line));
}

/** Without what does not tell labels apart: accents, capitals, kinds of spaces, quotation marks, stars and bullets. */
function folded(text: string): string {
  return unaccented(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[ \-*_•"“”„«»]+|[ *_:.]+$/g, '');
}

const quote = /^(?:[ \t]{0,3}>)+ ?/;

/** How many times a line was quoted in a mail. */
export function depthOf(line: string): number {
  return quote.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0;
}

/** A line without so many of its quotes, or without any. */
export function unquoted(line: string, depth = Number.POSITIVE_INFINITY): string {
  const times = Math.min(depth, depthOf(line));
  let left = line;
  for (let time = 0; time < times; time += 1) left = left.replace(/^[ \t]{0,3}>/, '');
  return times > 0 ? left.replace(/^ /, '') : left;
}

const guard = '· ';

/** A line of an angle as it is written into a text: one that would be taken for a label is led by a dot. */
export function guarded(line: string): string {
  return needsGuard(line) ? guard + line : line;
}

/** The same line again. */
export function unguarded(line: string): string {
  const rest = line.slice(guard.length);
  return line.startsWith(guard) && needsGuard(rest) ? rest : line;
}

function needsGuard(line: string): boolean {
  let rest = line;
  while (rest.startsWith(guard)) rest = rest.slice(guard.length);
  return markOf(unquoted(rest)) !== undefined;
}
