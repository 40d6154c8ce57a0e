import { once } from './once.ts';

type Forms = { one: string; other: string };

/**
 * Picks the form a language uses for a number, with the number as that language writes it at `#`. `space` is what stands
 * between the number and its noun.
 */
export function pluralsOf(language: string, space = ' '): (n: number, forms: Forms) => string {
  const rules = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  return (n, forms) =>
    (rules().select(n) === 'one' ? forms.one : forms.other)
      .replaceAll('# ', `#${space}`)
      .replaceAll('#', numbers().format(n));
}
