import { valueAt } from '../../feed/lint/schema.ts';
import { entryRemoved, fieldSet, fileAt } from '../book.ts';
import { type Found, type Mender, plain, type Repair } from './repair.ts';

/** Takes the entry of a list out that a finding is about. */
export const entryOut: Mender = (found) => outOf(found, found.finding.path);

/** Somebody who has not agreed to be named. */
export const personOut: Mender = (found) => outOf(found, found.finding.path.replace(/\.consent$/, ''));

/** A don’t that touches what employees may speak of; what the same entry asks to do stays. */
export const dontOut: Mender = (found) => {
  const { finding, book, where, now } = found;
  const entry = finding.path.replace(/\.dont$/, '');
  if (valueAt(fileAt(book, where), `${entry}.do`) === undefined) return outOf(found, entry);
  return plain('studio.repair.take_out', (of) => fieldSet(of, where, finding.path, undefined, now));
};

function outOf({ where, now }: Found, path: string): Repair | undefined {
  const [, list = '', index] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  if (index === undefined) return undefined;
  return plain('studio.repair.take_out', (book) => entryRemoved(book, where, list, Number(index), now));
}
