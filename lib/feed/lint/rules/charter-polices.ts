import { isObject } from '../../parse/clean.ts';
import { polices } from '../../parse/policing.ts';
import { placedIn } from '../places.ts';
import { rule } from '../rule.ts';
import { extensionIn } from '../subject.ts';

/** A don’t of the charter that touches what employees have a right to speak about. It is shown all the same. */
export const charterPolices = rule('charter-polices', 'warning', ({ feed, file }) => {
  const { charter: raw } = extensionIn(file);
  const rules = feed._own_words.charter?.rules ?? [];
  const donts = rules.filter(({ dont }) => dont !== undefined);
  const list = isObject(raw) ? raw.rules : undefined;
  return placedIn(list, '_own_words.charter.rules', donts, 'dont').flatMap(({ value, path }) => {
    const topic = polices(value.dont ?? '');
    return topic ? [{ path: `${path}.dont`, values: { topic } }] : [];
  });
});
