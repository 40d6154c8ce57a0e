import * as z from 'zod/mini';

/**
 * Under this key, among the drafts, stands the era: a number that rises when all is erased. Every draft bears the era
 * it was written in. So a window need not look whether all was erased before it writes, which would take too long: what
 * it writes in an era that is over counts for nothing, and is deleted.
 */
export const eraMark = 'erased';

const withEra = z.object({ era: z.int() });

/** The era of a draft or of the mark; the first one, 0, where there is none. */
export function readEra(row: unknown): number {
  const { data } = withEra.safeParse(row);
  return data?.era ?? 0;
}
