import { limits } from '../feed/format.ts';
import { cutAt } from '../feed/item.ts';

/**
 * An id for a new suggestion that is not taken yet: `2026-11-27-1542` by this computer's clock, then `2026-11-27-1542-2`.
 * It is in the file, where it says when the suggestion was begun and nothing of who began it.
 *
 * @param now epoch milliseconds
 */
export function newItemId(taken: ReadonlySet<string>, now: number): string {
  const at = new Date(now);
  const day = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-');
  return freeId(`${day}-${twoDigits(at.getHours())}${twoDigits(at.getMinutes())}`, taken);
}

/** Up to which number each id is taken, by what is taken: two thousand that come in at once are of one minute. */
const reached = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** An id as it is, or with the next number behind it where it is taken; no longer than a feed has ids. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = cutAt(id, limits.title - 10);
  const numbers = reached.get(taken) ?? new Map<string, number>();
  let number = numbers.get(stem) ?? 2;
  while (taken.has(`${stem}-${number}`)) number++;
  reached.set(taken, numbers.set(stem, number));
  return `${stem}-${number}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
