import { otherPages } from '../browser/pages.ts';
import { studioDb } from './database.ts';
import { orphans } from './images.ts';
import { keptFor } from './keep.ts';
import type { StudioItem } from './records.ts';

/**
 * Takes out what nobody can get back any more: suggestions deleted long ago, and pictures that none has. Only while no
 * other page is open, in which something could still be undone.
 */
export async function sweep(feedId: string, now: number): Promise<void> {
  if ((await otherPages()).length > 0) return;
  await studioDb.transaction('rw', [studioDb.items, studioDb.images], async () => {
    const items = await studioDb.items.where({ feedId }).toArray();
    const isOver = ({ deletedAt }: StudioItem) => deletedAt !== undefined && now - deletedAt >= keptFor;
    await studioDb.items.bulkDelete(items.filter(isOver).map(({ key }) => key));
    const images = await studioDb.images.where({ feedId }).toArray();
    const left = items.filter((item) => !isOver(item));
    // A damaged row says nothing of the picture it has.
    if (left.some(({ file }) => typeof file !== 'object')) return;
    await studioDb.images.bulkDelete(orphans(left, images).map(({ key }) => key));
  });
}
