import { advice } from './advice.ts';
import { company } from './company.ts';
import { core } from './core.ts';
import { fields } from './fields.ts';

/** What Studio alone says; see `lib/i18n/studio.ts`. */
export const studio = {
  ...advice,
  ...company,
  ...core,
  ...fields,
};
