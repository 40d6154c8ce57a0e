import { rule } from '../rule.ts';
import { extensionIn } from '../subject.ts';

/** Paused, corrected or withdrawn, and nobody is told why. */
export const noNote = rule('no-note', 'warning', ({ entries }) =>
  entries
    .filter(
      ({ item: { _own_words: own }, raw }) =>
        own.status !== 'live' && own.note === undefined && extensionIn(raw).note === undefined,
    )
    .map(({ path }) => ({ path: `${path}._own_words.note` })),
);
