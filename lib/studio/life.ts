import { isOnOffer } from '../feed/item.ts';
import { extensionIn } from '../feed/lint/subject.ts';
import type { Json, JsonObject } from '../feed/parse/clean.ts';
import { withoutFields, withValue } from './place.ts';
import { fullTitleIn, stateIn } from './reading.ts';
import type { Project, StudioItem } from './records.ts';
import { ownZone, zonedIso } from './zoned.ts';

/*
 * What becomes of a suggestion once it is published. Each gives a copy; `now` is epoch milliseconds, `zone` the one that
 * dates are written in.
 */

type Edit = (item: StudioItem, note: string, now: number, zone?: string) => StudioItem;

/** Taken back: its file says that and why, and nothing else of it; what it said is kept beside it. */
export const withdrawn: Edit = (item, note, now, zone) => {
  const file = item.kept ? item.file : toldOf(item.file);
  return { ...changed(item, file, { status: 'withdrawn', note }, now, zone), kept: item.kept ?? item.file };
};

/** On offer, with a note of what was put right. */
export const corrected: Edit = (item, note, now, zone) =>
  changed(item, saidBy(item), { status: 'corrected', note }, now, zone);

/** Not to be shared for the time being. */
export const paused: Edit = (item, note, now, zone) =>
  changed(item, saidBy(item), { status: 'paused', note }, now, zone);

/** On offer, with nothing to be told of it; what was withdrawn says again what it said. */
export function live(item: StudioItem, now: number, zone?: string): StudioItem {
  return changed(item, saidBy(item), {}, now, zone);
}

/** Everything that is on offer, or will be, paused; what is paused already stays as it is and is not among them. */
export function pauseAll({ items }: Project, note: string, now: number, zone?: string): StudioItem[] {
  return items.filter((item) => isShared(item, now)).map((item) => pausedWithAll(item, note, now, zone));
}

/** What `pauseAll` has paused and nobody has touched since, as it was. */
export function resumeAll({ items }: Project, now: number, zone?: string): StudioItem[] {
  return items.flatMap((item) =>
    item.beforePause && item.deletedAt === undefined
      ? [changed(item, saidBy(item), item.beforePause, now, zone)]
      : [],
  );
}

/** Is it on offer now, or will be? What begins during a pause must not begin. */
function isShared({ file, held, deletedAt }: StudioItem, now: number): boolean {
  const state = stateIn(file, now);
  if (held || deletedAt !== undefined || state === undefined || state === 'paused') return false;
  return isOnOffer(state) || state === 'upcoming';
}

function pausedWithAll(item: StudioItem, note: string, now: number, zone: string | undefined): StudioItem {
  const { status, note: noted } = extensionIn(item.file);
  const beforePause = {
    ...(status !== undefined && { status }),
    ...(noted !== undefined && { note: noted }),
  };
  return { ...paused(item, note, now, zone), beforePause };
}

/** With another status and note, none of them left of those before. */
function changed(
  item: StudioItem,
  file: JsonObject,
  { status, note }: { status?: Json; note?: Json },
  now: number,
  zone: string = ownZone(),
): StudioItem {
  const { kept: _, beforePause: __, ...rest } = item;
  const told = withValue(withValue(file, '_own_words.status', status), '_own_words.note', note);
  return { ...rest, file: withValue(told, 'date_modified', zonedIso(now, zone)), updatedAt: now };
}

/** What is left to be told of a suggestion that is withdrawn. Without a title nobody would read that it is. */
function toldOf(file: JsonObject): JsonObject {
  const title = fullTitleIn(file);
  return {
    ...(file.id !== undefined && { id: file.id }),
    ...(title && { title }),
    ...(file.language !== undefined && { language: file.language }),
  };
}

/** What a suggestion says, or said before it was withdrawn; what was edited since counts. */
function saidBy({ file, kept }: StudioItem): JsonObject {
  if (!kept) return file;
  const told = toldOf(kept);
  const plain = Object.entries(withoutFields(file, '_own_words', 'date_modified'));
  const edited = Object.fromEntries(plain.filter(([name, value]) => value !== told[name]));
  const own = { ...extensionIn(kept), ...withoutFields(extensionIn(file), 'status', 'note') };
  return { ...kept, ...edited, _own_words: own };
}
