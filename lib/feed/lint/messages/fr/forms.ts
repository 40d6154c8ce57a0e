import { formatsOf } from '../../../../i18n/formats.ts';
import type { Expected } from '../../expected.ts';

const { list, number } = formatsOf('fr');

/** Why a field is ignored. */
export function notInForm({ found }: Expected): string {
  return found === undefined
    ? 'Pas sous la forme attendue : ignoré.'
    : `« ${found} » n’est pas sous la forme attendue : ignoré.`;
}

/** What to write in its place. */
export function formOf({ form, words, least, most }: Expected): string {
  switch (form) {
    case 'words':
      return `Écrivez l’un de ces mots : ${words.join(', ')}.`;
    case 'time':
      return 'Écrivez le jour, l’heure et le fuseau ainsi : 2027-06-30T23:59:59+02:00.';
    case 'language':
      return 'Écrivez le code d’une langue, par exemple fr ou pt-BR.';
    case 'number':
      return least === undefined
        ? 'Écrivez un nombre, sans guillemets.'
        : `Écrivez un nombre de ${number(least)} à ${number(most ?? least)} (en JSON, avec un point), sans guillemets.`;
    case 'boolean':
      return 'Écrivez true ou false, sans guillemets.';
    case 'list':
      return 'Écrivez une liste, entre crochets.';
    case 'object':
      return words.length > 0
        ? `Écrivez-le entre accolades, avec tous ces champs : ${list(words)}.`
        : 'Écrivez-le entre accolades, avec ses champs.';
    case 'text':
      return 'Écrivez un texte, entre guillemets.';
  }
}
