import type { Project, StudioItem } from '../records.ts';
import { jsonFeedIn, rowsOfItems } from './json.ts';
import { importLimits } from './limits.ts';
import type { ReasonKey } from './note.ts';
import type { ImportRow } from './row.ts';

export interface ProjectOptions {
  /** Where the file is for employees. */
  address?: string;
  /** Epoch milliseconds. */
  now: number;
  feedId: string;
  newKey: () => string;
}

export type Opened =
  | {
      ok: true;
      project: Project;
      /** The rows of which there is something to know: an id that was given, an entry that is no item. */
      problems: ImportRow[];
    }
  | { ok: false; reason: ReasonKey };

/** A JSON Feed opened to be worked on: every field of it is kept, known or not, and every item in its order. */
export function projectOf(source: string, options: ProjectOptions): Opened {
  const { address, now, feedId, newKey } = options;
  const feed = jsonFeedIn(source);
  if (typeof feed === 'string') return { ok: false, reason: feed };
  if (feed.items.length > importLimits.rows) return { ok: false, reason: 'studio.import.reason.too_many' };
  const rows = rowsOfItems(feed.items, now);
  const items = rows.flatMap(({ item }): StudioItem[] =>
    item ? [{ key: newKey(), feedId, file: item, updatedAt: now }] : [],
  );
  const opened = {
    id: feedId,
    head: feed.head,
    order: items.map(({ key }) => key),
    ...(address !== undefined && { address }),
    published: { source, at: now, from: 'opened' as const },
    createdAt: now,
    updatedAt: now,
  };
  const problems = rows.filter(({ notes }) => notes.length > 0);
  return { ok: true, project: { feed: opened, items }, problems };
}
