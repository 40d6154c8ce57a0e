import { titleOf } from '../../feed/item.ts';
import { readSubject, type Subject } from '../../feed/lint/subject.ts';
import type { Json, JsonObject } from '../../feed/parse/clean.ts';
import type { ProblemKey } from '../../feed/parse/problem.ts';
import { isSame, partsOf } from '../parts.ts';

export interface Named {
  id: string;
  title: string;
}

/** What employees would read otherwise in one feed than in another; how it is written, and in which order, is nothing. */
export interface Differences {
  same: boolean;
  /** Places of the feed itself: `title`, `_own_words.charter.rules`. */
  head: string[];
  /** Suggestions that are only in theirs. */
  added: Named[];
  /** Suggestions that are only in ours. */
  missing: Named[];
  /** Suggestions that are in both, called as in ours, with their fields: `title`, `_own_words.facts`. */
  changed: (Named & { fields: string[] })[];
  /** Why theirs is no feed. */
  problem?: ProblemKey;
}

/**
 * Holds a feed file of ours against one of theirs, such as the one at the feed's address. Of pictures only their names
 * count.
 *
 * @param base where both are, or will be; unless given, the address that ours says it has
 */
export function differences(ours: string, theirs: string, base?: string): Differences {
  const here = readSubject(ours, { base, now: 0 }).subject;
  const { subject: there, problems } = readSubject(theirs, { base: base ?? here?.base, now: 0 });
  const none = { same: false, head: [], added: [], missing: [], changed: [] };
  if (!there)
    return { ...none, problem: problems.find(({ path }) => path === '')?.key ?? 'problem.not_a_feed' };

  const [mine, other] = [itemsOf(here), itemsOf(there)];
  const found = {
    head: fieldsThatDiffer(headOf(here), headOf(there)),
    added: namedBut(other, mine),
    missing: namedBut(mine, other),
    changed: [...mine].flatMap(([id, item]) => {
      const against = other.get(id);
      const fields = against ? fieldsThatDiffer(asJson(item), asJson(against)) : [];
      return fields.length > 0 ? [{ id, title: titleOf(item), fields }] : [];
    }),
  };
  return { same: Object.values(found).every((list) => list.length === 0), ...found };
}

const forPrograms: ReadonlySet<string> = new Set(['version', '_own_words.version']);

type Items = Map<string, Subject['feed']['items'][number]>;

function itemsOf(subject: Subject | undefined): Items {
  return new Map(subject?.feed.items.map((item) => [item.id, item]));
}

/** What a feed says besides its suggestions. */
export function headOf(subject: Subject | undefined): JsonObject {
  const { items: _, ...head } = subject?.feed ?? { items: [] };
  return asJson(head);
}

function namedBut(items: Items, others: Items): Named[] {
  return [...items.values()]
    .filter(({ id }) => !others.has(id))
    .map((item) => ({ id: item.id, title: titleOf(item) }));
}

/** The places at which two heads, or two suggestions, do not say the same. */
export function fieldsThatDiffer(one: JsonObject, other: JsonObject): string[] {
  const [here, there] = [partsOf(one), partsOf(other)];
  return [...new Set([...here.keys(), ...there.keys()])].filter(
    (path) => !forPrograms.has(path) && !isSame(here.get(path), there.get(path)),
  );
}

/** What reading gives is plain JSON but for its type. */
export function asJson(value: object): JsonObject {
  return value as { [key: string]: Json };
}
