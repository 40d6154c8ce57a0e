import type { Finding } from '../../feed/lint/index.ts';
import type { Book, Edit, Where } from '../book.ts';
import type { Act } from '../workbook.ts';

/** What one click does: a message. */
export type RepairName =
  | 'studio.repair.clean_link'
  | 'studio.repair.take_out'
  | 'studio.repair.as_meant'
  | 'studio.repair.in_its_place'
  | 'studio.repair.own_zone'
  | 'studio.repair.nearest_share'
  | 'studio.repair.as_read'
  | 'studio.repair.text_out'
  | 'studio.repair.new_id'
  | 'studio.repair.delete'
  | 'studio.repair.put_back';

export interface Repair {
  name: RepairName;
  /** What is said of it afterwards, beside the way back, and of what. */
  act: Act;
  of: string;
  edit: (book: Book) => Edit;
}

/** A finding at its place in Studio. */
export interface Found {
  finding: Finding;
  book: Book;
  where: Where;
  /** Epoch milliseconds. */
  now: number;
}

/** The repair of a finding, where only one can be meant. */
export type Mender = (found: Found) => Repair | undefined;

/** A repair of which there is no more to say than that it is done. */
export function plain(name: RepairName, edit: Repair['edit']): Repair {
  return { name, act: 'repaired', of: '', edit };
}
