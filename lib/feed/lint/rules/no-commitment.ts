import { rule } from '../rule.ts';

/** A charter that only asks: nothing the company gives or promises in return. */
export const noCommitment = rule('no-commitment', 'warning', ({ feed }) =>
  feed._own_words.charter?.commitments.length ? [] : [{ path: '_own_words.charter.commitments' }],
);
