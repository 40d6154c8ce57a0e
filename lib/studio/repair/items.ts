import { limits } from '../../feed/format.ts';
import { extensionIn } from '../../feed/lint/subject.ts';
import type { JsonObject } from '../../feed/parse/clean.ts';
import { type Book, fieldSet, itemRemoved, itemsAdded, itemsReplaced } from '../book.ts';
import { idsOf } from '../exchange/ids.ts';
import { newItemId } from '../item-id.ts';
import { live, withdrawn } from '../life.ts';
import { isOut, readPublished } from '../publish/published.ts';
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

/** What has been over for long, in what employees have too: it goes where what is deleted goes. */
export const longOver: Mender = ({ book, where, now }) => {
  const item = book.items.get(where);
  if (!item || !book.feed.order.includes(where) || isOut(item, book.feed, now)) return undefined;
  return {
    name: 'studio.repair.delete',
    act: 'item_removed',
    of: titleIn(item.file),
    edit: (of) => itemRemoved(of, where, now),
  };
};

/** What was published and is gone: back, as withdrawn, for whoever wrote about it. Why, somebody has to say. */
export const backWithdrawn: Mender = ({ finding, book, now }) => {
  const item = goneWith(finding.item?.id, book, now);
  if (!item) return undefined;
  const { deletedAt: _, held: __, ...there } = item;
  const back = withdrawn(there, noteIn(there.file), now);
  return {
    name: 'studio.repair.put_back',
    act: 'item_put_back',
    of: titleIn(item.file),
    edit: (of) =>
      of.feed.order.includes(item.key)
        ? itemsReplaced(of, [back])
        : itemsAdded(of, [back], of.feed.order.length),
  };
};

/** The suggestion of this id that is held or deleted here or, where there is none, as it was published. */
function goneWith(id: string | undefined, { feed, items }: Book, now: number): StudioItem | undefined {
  const here = [...items.values()].filter(({ file }) => String(file.id) === id);
  const isThere = here.some(({ deletedAt, held }) => deletedAt === undefined && !held);
  if (id === undefined || isThere) return undefined;
  const kept = here.find(({ deletedAt }) => deletedAt === undefined) ?? here[0];
  if (kept) return kept;
  const file = readPublished(feed)?.entries.find(({ item }) => item.id === id)?.raw;
  return file && { key: crypto.randomUUID(), feedId: feed.id, file: { ...file }, updatedAt: now };
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
