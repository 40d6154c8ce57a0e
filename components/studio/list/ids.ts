import type { Book } from '@/lib/studio/book.ts';

/** Every id that suggestions of a feed have in its file, the deleted ones too. */
export function idsOf({ items }: Book): Set<string> {
  return new Set([...items.values()].map(({ file }) => String(file.id ?? '')));
}
