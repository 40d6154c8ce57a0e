import { Dexie, type Table } from 'dexie';
import { refusingNewer } from '../database/refusing.ts';
import { studioName } from './name.ts';
import type { StudioFeed, StudioImage, StudioItem } from './records.ts';

/**
 * What is written in Studio, apart from all that an employee does: erasing the one does not touch the other. It is there
 * from the moment somebody says that they publish suggestions.
 */
class StudioDatabase extends Dexie {
  declare feeds: Table<StudioFeed, string>;
  declare items: Table<StudioItem, string>;
  declare images: Table<StudioImage, string>;

  constructor() {
    super(studioName, { chromeTransactionDurability: 'strict', indexedDB: refusingNewer });
    this.version(1).stores({ feeds: 'id', items: 'key, feedId', images: 'key, feedId' });
  }
}

export const studioDb = new StudioDatabase();

// Studio is being deleted, or a newer version takes it over. Dexie would open it again with the next letter that is
// typed, and so make a Studio that nobody asked for.
studioDb.on('versionchange', () => {
  studioDb.close({ disableAutoOpen: true });
  return false;
});
