import type { FindingId } from '../feed/lint/index.ts';
import type { Advice } from './advice.ts';
import { allOf, type Book, type Edit, head, type Where } from './book.ts';
import { findingsOfHead, findingsOfItem } from './read.ts';
import type { StudioFeed } from './records.ts';
import { dontOut, entryOut, personOut } from './repair/entries.ts';
import { backWithdrawn, longOver, newId, textOut } from './repair/items.ts';
import { fieldInItsPlace } from './repair/names.ts';
import type { Found, Mender, Repair } from './repair/repair.ts';
import {
  minimumWithinBounds,
  mixInFractions,
  onOwnClocks,
  statusAsMeant,
  trackingOut,
} from './repair/values.ts';

export type { Found, Repair } from './repair/repair.ts';

/** What has a repair of which nobody could want another. */
const menders: { [Id in FindingId]?: Mender } = {
  'link-tracking': trackingOut,
  'charter-polices': dontOut,
  'no-consent': personOut,
  'life-unreadable': statusAsMeant,
  'unknown-field': fieldInItsPlace,
  'withdrawn-text': textOut,
  'long-expired': longOver,
  deleted: backWithdrawn,
  'problem.phrase_policed': entryOut,
  'problem.keep_beyond_bounds': entryOut,
  'problem.date_without_zone': onOwnClocks,
  'problem.minimum_beyond_bounds': minimumWithinBounds,
  'problem.mix_in_percent': mixInFractions,
  'problem.item_without_id': newId,
  'problem.item_twice': newId,
  'problem.item_invalid': newId,
};

/** What only the feed as a whole tells: whether it is still so, its own repair looks. */
const toldByAll: ReadonlySet<FindingId> = new Set(['deleted', 'problem.item_twice']);

/** The repair of a finding, where only one can be meant; it can be taken back like anything else. */
export function repairOf(found: Found): Repair | undefined {
  return menders[found.finding.rule]?.(found);
}

/** Mends it, if it is still to be mended: what is on screen may be a moment old, and the places others by now. */
export function mended({ finding, book, where, now }: Found): Edit {
  const repair = isStillSo({ finding, book, where, now }) && repairOf({ finding, book, where, now });
  return repair ? repair.edit(book) : { book, back: (later) => later };
}

/** All of these at once; from the last to the first, so that the places of the others stay what they are. */
export function allMended(book: Book, all: readonly Advice[], now: number): Edit {
  const edits = all
    .toReversed()
    .map((finding) => (of: Book) => mended({ finding, book: of, where: whereOf(finding), now }));
  return allOf(book, edits);
}

/** Which file an advice is about. */
export function whereOf({ key }: Pick<Advice, 'key'>): Where {
  return key ?? head;
}

function isStillSo({ finding, book, where, now }: Found): boolean {
  if (toldByAll.has(finding.rule)) return true;
  const found =
    where === head ? findingsOfHead(book.feed.head, now) : itemFindings(book, where, book.feed, now);
  return found.some(({ rule, path }) => rule === finding.rule && path === finding.path);
}

function itemFindings({ items }: Book, key: string, about: StudioFeed, now: number) {
  const item = items.get(key);
  return item ? findingsOfItem(item.file, about, now) : [];
}
