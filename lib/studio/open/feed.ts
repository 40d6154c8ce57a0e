import { type Finding, findingsWith, readSubject } from '../../feed/lint/index.ts';
import { isSafeSource } from '../../feed/parse/link.ts';
import { type ImportRow, type ProjectOptions, projectOf, type ReasonKey } from '../import/index.ts';
import { objectIn } from '../publish/bundle.ts';
import { baseOf } from '../read.ts';
import type { Project, StudioImage } from '../records.ts';
import { keptPictures, type Missing, missingPictures, type Picture } from './pictures.ts';

/** Something that employees’ browsers make nothing of, at its suggestion, or of the feed itself. */
export interface Unread {
  finding: Finding;
  /** The key of the suggestion. */
  key?: string;
}

/** What there is to know of a feed that was opened. */
export interface OpenReport {
  suggestions: number;
  pictures: number;
  /** What was put right on the way in, and what is no suggestion at all. */
  rows: ImportRow[];
  unread: Unread[];
  missing: Missing[];
}

export type OpenedFeed =
  | { ok: true; project: Project; images: StudioImage[]; report: OpenReport }
  | { ok: false; reason: ReasonKey };

/** A feed file as it is worked on from now on, with its pictures; whatever can be kept of it is kept. */
export function openedFeed(
  source: string,
  pictures: readonly Picture[],
  options: ProjectOptions,
): OpenedFeed {
  const address = options.address ?? addressIn(source);
  const opened = projectOf(source, { ...options, ...(address !== undefined && { address }) });
  if (!opened.ok) return opened;
  const { project, problems } = opened;
  const images = keptPictures(project.feed.id, pictures);
  const report: OpenReport = {
    suggestions: project.items.length,
    pictures: images.length,
    rows: problems.map(withoutPictures).filter(({ notes }) => notes.length > 0),
    unread: unreadIn(source, project, problems, options.now),
    missing: missingPictures(project.items, images),
  };
  return { ok: true, project, images, report };
}

/** Is there anything in it that somebody had better read? */
export function isWorthReading({ rows, unread, missing }: OpenReport): boolean {
  return rows.length + unread.length + missing.length > 0;
}

/** Where a feed says that it is. */
function addressIn(source: string): string | undefined {
  const { feed_url: address } = objectIn(source);
  return typeof address === 'string' && isSafeSource(address) ? address : undefined;
}

/** Pictures are told of apart. */
function withoutPictures(row: ImportRow): ImportRow {
  return { ...row, notes: row.notes.filter(({ key }) => key !== 'studio.import.note.image_apart') };
}

/** What opening has put right, or told of already. */
const told: ReadonlySet<string> = new Set([
  'problem.number_as_id',
  'problem.item_not_an_object',
  'problem.item_without_id',
  'problem.item_twice',
]);

function unreadIn(source: string, project: Project, rows: readonly ImportRow[], now: number): Unread[] {
  const read = readSubject(source, { base: baseOf(project.feed), now });
  const keys = keysByPlace(project, rows);
  return findingsWith(read, [])
    .filter(({ rule }) => !told.has(rule))
    .map((finding) => {
      const [, place] = /^items\[(\d+)\]/.exec(finding.path) ?? [];
      const key = keys.get(Number(place));
      return { finding, ...(key !== undefined && { key }) };
    });
}

/** The keys of suggestions by where they stand in the file, between what is none. */
function keysByPlace({ items }: Project, rows: readonly ImportRow[]): Map<number, string> {
  const none = new Set(rows.filter(({ item }) => !item).map(({ place }) => place.index));
  const keys = new Map<number, string>();
  let place = 0;
  for (const { key } of items) {
    while (none.has(place)) place++;
    keys.set(place++, key);
  }
  return keys;
}
