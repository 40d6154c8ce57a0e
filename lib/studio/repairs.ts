import type { Finding } from '../feed/lint/index.ts';
import { valueAt } from '../feed/lint/schema.ts';
import { cleanLink } from '../feed/parse/clean-link.ts';
import { type Book, type Edit, entryRemoved, fieldSet, fileAt, type Where } from './book.ts';

/** What one click does: a message. */
export type RepairName = 'studio.repair.clean_link' | 'studio.repair.take_out';

export interface Repair {
  name: RepairName;
  edit: (book: Book) => Edit;
}

/** The repair of a finding, where only one can be meant; it can be taken back like anything else. */
export function repairOf({ rule, path }: Finding, where: Where, now: number): Repair | undefined {
  switch (rule) {
    case 'link-tracking':
      return {
        name: 'studio.repair.clean_link',
        edit: (book) => fieldSet(book, where, path, cleaned(valueAt(fileAt(book, where), path)), now),
      };
    case 'problem.phrase_policed':
    case 'problem.keep_beyond_bounds': {
      const [, list = '', index] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
      if (index === undefined) return undefined;
      return {
        name: 'studio.repair.take_out',
        edit: (book) => entryRemoved(book, where, list, Number(index), now),
      };
    }
    default:
      return undefined;
  }
}

function cleaned(link: unknown): string | undefined {
  return typeof link === 'string' ? cleanLink(link).link : undefined;
}
