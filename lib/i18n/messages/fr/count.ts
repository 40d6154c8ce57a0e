import { pluralsOf } from '../../plural.ts';

export const count = pluralsOf('fr');
