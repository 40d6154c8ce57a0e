import { fold } from '../../own-words/fold.ts';
import { unaccented } from './person.ts';
import { innocent, words } from './policing-words.ts';

/** What nobody may be warned off: the subjects on which employees have a right to speak. */
export type PolicedTopic = 'union' | 'strike' | 'pay' | 'conditions' | 'health' | 'harassment';

/** Far more than a phrase to watch, or a rule of a charter, has. */
const longest = 10_000;

let patterns: { topics: [PolicedTopic, RegExp][]; spared: RegExp } | undefined;

/** Built on first use: most feeds have no phrases. */
function compiled(): { topics: [PolicedTopic, RegExp][]; spared: RegExp } {
  patterns ??= {
    topics: Object.entries(words).map(([topic, list]) => [topic as PolicedTopic, matching(list)]),
    spared: matching(innocent),
  };
  return patterns;
}

/**
 * Does a text touch unions, strikes, pay, working conditions, health or harassment, in one of seven languages? Words
 * are looked for whatever language the text is in, since a phrase names none. It leans towards yes: a wrong yes costs
 * a company one phrase, a wrong no hushes people. No word hides behind look-alike letters or what cannot be seen: texts
 * that are searched for a phrase are read past these, too.
 */
export function polices(text: string): PolicedTopic | undefined {
  const { topics, spared } = compiled();
  const read = text.slice(0, longest);
  const readings = new Set([read, fold(read).text].map(plainWords));
  const plain = [...readings].map((reading) => reading.replace(spared, '|'));
  return topics.find(([, pattern]) => plain.some((reading) => reading.search(pattern) >= 0))?.[0];
}

/** In small letters, with no accents, and with one space between words whatever stood there. */
export function plainWords(text: string): string {
  return unaccented(text)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A pattern for a list of words and phrases, parted by commas; `*` at the end of a word is any ending, at its start any
 * beginning, and `#` is any number.
 */
export function matching(list: string): RegExp {
  const sources = list
    .split(',')
    .map((phrase) =>
      phrase
        .trim()
        .replace(/\s+/g, ' ')
        .replaceAll('*', String.raw`\p{L}*`)
        .replaceAll('#', String.raw`\p{N}+`),
    )
    .filter(Boolean);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${sources.join('|')})(?![\p{L}\p{N}])`, 'gu');
}
