import { fold } from './fold.ts';
import { mask, tagsOf } from './mask.ts';
import { indexRuns, type RunIndex } from './reuse.ts';
import { segment, type Words } from './segment.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Longer than any network takes and than a feed may hold (10,000): what follows is not read. */
export const LONGEST_TEXT = 50_000;

/** Everything about some texts that does not depend on the draft. */
export interface Prepared {
  texts: readonly string[];
  words: readonly Words[];
  tags: ReadonlySet<string>;
  /** Made when first asked for: texts of other items need none. */
  vocabulary: () => Vocabulary;
  runs: () => RunIndex;
}

const prepared = new WeakMap<readonly string[], Prepared>();

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** One text, read: what both its words and its runs are made from. */
interface TextRead {
  folded: string;
  tags: ReadonlySet<string>;
  words: Words;
}

function readText(text: string): TextRead {
  const folded = fold(text.slice(0, LONGEST_TEXT)).text;
  const tags = new Set(tagsOf(folded));
  return { folded, tags, words: segment(mask(folded, tags)) };
}

function build(texts: readonly string[], read: readonly TextRead[]): Prepared {
  const words = read.map((text) => text.words);
  return {
    texts: [...texts],
    words,
    tags: new Set(read.flatMap(({ tags }) => [...tags])),
    // The vocabulary reads the words of tags; the runs do not, since a draft's exempt tags are left out as well.
    vocabulary: once(() =>
      vocabularyOf(read.map(({ folded, tags }) => segment(mask(folded.replaceAll('#', ' '), tags)))),
    ),
    runs: once(() => indexRuns(words)),
  };
}

function knownFor(texts: readonly string[]): Prepared | undefined {
  const known = prepared.get(texts);
  return known?.texts.length === texts.length && known.texts.every((text, i) => text === texts[i])
    ? known
    : undefined;
}

/** Prepares texts once: kept by array identity for as long as the array lives, and made again if it was changed. */
export function prepare(texts: readonly string[]): Prepared {
  const known = knownFor(texts);
  if (known !== undefined) return known;
  const made = build(texts, texts.map(readText));
  prepared.set(texts, made);
  return made;
}

const SLICE = 20;

/**
 * Prepares many texts a few at a time, so that nobody waits: what `assess` then does with the same array is quick.
 *
 * @param rest lets the page do something else; called between slices of a few milliseconds
 */
export async function prepareAhead(texts: readonly string[], rest: () => Promise<void>): Promise<void> {
  if (knownFor(texts) === undefined) {
    const asTheyAre = [...texts];
    const read: TextRead[] = [];
    for (let i = 0; i < asTheyAre.length; i += SLICE) {
      read.push(...asTheyAre.slice(i, i + SLICE).map(readText));
      await rest();
    }
    prepared.set(texts, build(asTheyAre, read));
  }
  prepare(texts).runs();
}
