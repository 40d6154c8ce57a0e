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

function build(texts: readonly string[]): Prepared {
  const folded = texts.map((text) => fold(text.slice(0, LONGEST_TEXT)).text);
  const tags = new Set(folded.flatMap(tagsOf));
  const words = folded.map((text) => segment(mask(text, tags)));
  return {
    texts: [...texts],
    words,
    tags,
    // The vocabulary reads the words of tags; the runs do not, since a draft's exempt tags are left out as well.
    vocabulary: once(() =>
      vocabularyOf(folded.map((text) => segment(mask(text.replaceAll('#', ' '), tags)))),
    ),
    runs: once(() => indexRuns(words)),
  };
}

/** Prepares texts once: kept by array identity for as long as the array lives, and made again if it was changed. */
export function prepare(texts: readonly string[]): Prepared {
  const known = prepared.get(texts);
  if (known?.texts.length === texts.length && known.texts.every((text, i) => text === texts[i])) return known;
  const made = build(texts);
  prepared.set(texts, made);
  return made;
}
