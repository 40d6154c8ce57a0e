import { pluralsOf } from '../../plural.ts';

export const count = pluralsOf('fr', '\u00a0');
