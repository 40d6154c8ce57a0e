import type { link as english } from '../en/link.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const link: In<typeof english> = {
  'link.title': 'Ce que porte le lien',
  'link.company.whole': 'Le lien tel qu’il part avec votre post',
  'link.plain_host': ({ host }) => `En lettres simples : ${host}`,
  'link.left_out': ({ n }) =>
    count(n, {
      one: '# paramètre qui pouvait vous désigner a été retiré.',
      other: '# paramètres qui pouvaient vous désigner ont été retirés.',
    }),
  'link.to_check': ({ n }) =>
    count(n, { one: '# paramètre du lien à vérifier.', other: '# paramètres du lien à vérifier.' }),
  'link.named_only': 'Une partie du lien désigne peut-être une personne.',
  'link.company.goes_as_is': 'Le lien de l’entreprise part tel quel.',
  'link.why': 'Le site lit les paramètres d’un lien chaque fois que quelqu’un le suit.',
  'link.removed': 'Ce qui pouvait vous désigner :',
  'link.company.as_is': 'Prendre le lien de l’entreprise tel quel',
  'link.unknown': 'Ce que nous ne connaissons pas. Cochez ce qu’il faut retirer :',
  'link.may_break': 'Le site en a peut-être besoin pour trouver la page.',
  'link.company.named': ({ word }) =>
    `« ${word} » désigne peut-être une personne. On ne peut pas le retirer sans casser le lien ; le post peut partir sans lien.`,
  'link.own.whole': 'Le lien tel qu’il est copié',
  'link.own.as_is': 'Copier le lien tel que je l’ai écrit',
  'link.own.goes_as_is': 'Votre lien est copié tel que vous l’avez écrit.',
  'link.own.named': ({ word }) =>
    `« ${word} » désigne peut-être une personne. On ne peut pas le retirer sans casser le lien ; la même page a peut-être une autre adresse.`,
};
