import { additionAttacks } from './attacks/additions.ts';
import type { Attack } from './attacks/attack.ts';
import { letterAttacks } from './attacks/letters.ts';
import { pieceAttacks } from './attacks/pieces.ts';
import { wordAttacks } from './attacks/words.ts';

export type { Attack, Draft } from './attacks/attack.ts';

/** Everything cheap that people try instead of writing. All of it must be refused, in every language. */
export const attacks: readonly Attack[] = [
  ...letterAttacks,
  ...wordAttacks,
  ...additionAttacks,
  ...pieceAttacks,
];
