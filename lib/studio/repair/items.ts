import { limits } from '../../feed/format.ts';
import { extensionIn, idsIn, readSubject } from '../../feed/lint/subject.ts';
import { isObject, type JsonObject } from '../../feed/parse/clean.ts';
import { type Book, fieldSet, fileAt, itemRemoved, itemsAdded, itemsReplaced } from '../book.ts';
import { idsOf } from '../exchange/ids.ts';
import { newItemId } from '../item-id.ts';
import { live, withdrawn } from '../life.ts';
import { titleIn } from '../reading.ts';
import type { StudioItem } from '../records.ts';
import { type Mender, plain } from './repair.ts';

/** What can still be read of a suggestion that is withdrawn. Studio keeps it beside the file. */
export const textOut: Mender = ({ book, where, now }) => {
  const item = book.items.get(where);
  if (!item) return undefined;
  // As it was before first: what was kept of it and what was written since belong together.
  return plain('studio.repair.text_out', (of) =>
    itemsReplaced(of, [withdrawn(live(item, now), noteIn(item.file), now)]),
  );
};

function noteIn(file: JsonObject): string {
  const { note } = extensionIn(file);
  return typeof note === 'string' ? note : '';
}

/** What has been over for long: it goes where what is deleted goes. */
export const longOver: Mender = ({ book, where, now }) =>
  book.feed.order.includes(where)
    ? {
        name: 'studio.repair.delete',
        act: 'item_removed',
        of: titleIn(fileAt(book, where)),
        edit: (of) => itemRemoved(of, where, now),
      }
    : undefined;

/** What was published and is gone: back, as withdrawn, for whoever wrote about it. Why, somebody has to say. */
export const backWithdrawn: Mender = ({ finding, book, now }) => {
  const id = finding.item?.id;
  const item = id === undefined ? undefined : goneWith(id, book, now);
  if (!item) return undefined;
  const { deletedAt: _, ...there } = item;
  return {
    name: 'studio.repair.put_back',
    act: 'item_put_back',
    of: titleIn(item.file),
    edit: (of) => itemsAdded(of, [withdrawn(there, '', now)], of.feed.order.length),
  };
};

/** The suggestion of this id that was deleted here or, where there is none, as it was published. */
function goneWith(id: string, { feed, items }: Book, now: number): StudioItem | undefined {
  const deleted = [...items.values()].find(({ deletedAt, file }) => deletedAt && String(file.id) === id);
  const there = feed.order.flatMap((key) => items.get(key) ?? []);
  if (idsOf(there).has(id) || deleted) return idsOf(there).has(id) ? undefined : deleted;
  const published = readSubject(feed.published?.source ?? '', { now }).file.items;
  const file = Array.isArray(published)
    ? published.find((one) => isObject(one) && idsIn({ items: [one] }).has(id))
    : undefined;
  return isObject(file)
    ? { key: crypto.randomUUID(), feedId: feed.id, file: { ...file }, updatedAt: now }
    : undefined;
}

/** An id of its own for what the file has none for, or another’s: nobody can have written about it yet. */
export const newId: Mender = ({ book, where, now }) => {
  if (!book.feed.order.includes(where) || !needsId(book, where)) return undefined;
  return plain('studio.repair.new_id', (of) =>
    fieldSet(of, where, 'id', newItemId(idsOf(of.items.values()), now), now),
  );
};

function needsId({ feed, items }: Book, key: string): boolean {
  const id = items.get(key)?.file.id;
  if (typeof id === 'number') return isTaken(id);
  return typeof id !== 'string' || id.trim() === '' || id.length > limits.title || isTaken(id);

  function isTaken(one: string | number): boolean {
    const before = feed.order.slice(0, feed.order.indexOf(key));
    return before.some((other) => String(items.get(other)?.file.id) === String(one));
  }
}
