import { bring } from './bring.ts';
import { core } from './core.ts';
import { fields } from './fields.ts';
import { studioImport } from './import.ts';
import { open } from './open.ts';
import { turn } from './turn.ts';

/** What Studio alone says; see `lib/i18n/studio.ts`. */
export const studio = {
  ...core,
  ...fields,
  ...studioImport,
  ...open,
  ...bring,
  ...turn,
};
