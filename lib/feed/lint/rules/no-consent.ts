import { placedIn } from '../places.ts';
import { rule } from '../rule.ts';
import { extensionIn } from '../subject.ts';

/** Nobody is named in a public file who did not agree. */
export const noConsent = rule('no-consent', 'warning', ({ feed, file }) => {
  const raw = extensionIn(file);
  return (['leaders', 'champions'] as const).flatMap((list) =>
    placedIn(raw[list], `_own_words.${list}`, feed._own_words[list], 'name')
      .filter(({ value }) => !value.consent)
      .map(({ value, path }) => ({ path: `${path}.consent`, values: { name: value.name } })),
  );
});
