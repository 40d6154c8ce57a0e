import { advice } from './advice.ts';
import { bring } from './bring.ts';
import { check } from './check.ts';
import { company } from './company.ts';
import { core } from './core.ts';
import { fields } from './fields.ts';
import { studioImport } from './import.ts';
import { life } from './life.ts';
import { open } from './open.ts';
import { publish } from './publish.ts';
import { review } from './review.ts';
import { turn } from './turn.ts';
import { web } from './web.ts';

/** What Studio alone says; see `lib/i18n/studio.ts`. */
export const studio = {
  ...advice,
  ...company,
  ...core,
  ...fields,
  ...studioImport,
  ...publish,
  ...web,
  ...check,
  ...life,
  ...review,
  ...open,
  ...bring,
  ...turn,
};
