type Forms = { one: string; other: string };

/** Picks the form a language uses for a number, with the number as that language writes it at `#`. */
export function pluralsOf(language: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (n, forms) =>
    (rules.select(n) === 'one' ? forms.one : forms.other).replaceAll('#', numbers.format(n));
}
