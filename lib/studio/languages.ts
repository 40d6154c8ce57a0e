import { isObject, type Json } from '../feed/parse/clean.ts';
import { listAt } from './place.ts';
import type { Project } from './records.ts';

/** The languages a feed is written in: its own first, then what most suggestions are in. */
export function languagesIn({ feed, items }: Project): string[] {
  const times = new Map<string, number>();
  const count = (language: Json | undefined) => {
    if (typeof language === 'string' && language) times.set(language, (times.get(language) ?? 0) + 1);
  };
  for (const { file } of items) {
    count(file.language);
    for (const wording of listAt(file, '_own_words.suggestions'))
      count(isObject(wording) ? wording.language : '');
  }
  const own = feed.head.language;
  const others = [...times].toSorted(([, one], [, other]) => other - one).map(([language]) => language);
  return [...new Set([...(typeof own === 'string' && own ? [own] : []), ...others])];
}
