import { rule } from '../rule.ts';

/** Paused, corrected or withdrawn, and nobody is told why. */
export const noNote = rule('no-note', 'warning', ({ entries }) =>
  entries
    .filter(({ item: { _own_words: own } }) => own.status !== 'live' && own.note === undefined)
    .map(({ path }) => ({ path: `${path}._own_words.note` })),
);
