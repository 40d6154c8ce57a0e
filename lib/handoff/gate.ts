import type { FeedHead, Item } from '../feed/format.ts';
import { subjectOf, textsOf } from '../feed/item.ts';
import { type Assessment, assess } from '../own-words/index.ts';

interface Prepared {
  texts: string[];
  subject: string[];
}

// The gate prepares a suggestion once per array, so an item must always give the same one.
const prepared = new WeakMap<Item, Prepared>();

/**
 * The gate's verdict on a draft about an item: the same one on screen and at the hand-off.
 *
 * @param others the texts of every other suggestion held and the remarks on all of them, in an array that stays the
 *   same one while they do
 */
export function assessAbout(
  item: Item,
  head: FeedHead | undefined,
  draft: string,
  others: readonly string[],
): Assessment {
  let known = prepared.get(item);
  if (!known) {
    known = { texts: textsOf(item), subject: subjectOf(item) };
    prepared.set(item, known);
  }
  return assess(draft, known.texts, {
    others,
    subject: known.subject,
    keep: item._own_words.keep,
    questions: item._own_words.angles,
    ...(item.language && { language: item.language }),
    ...(head?._own_words.minimum_own !== undefined && { minimumOwn: head._own_words.minimum_own }),
  });
}
