import type { advice as english } from '../../en/studio/advice.ts';
import type { In } from '../../types.ts';
import { count } from '../count.ts';

export const advice: In<typeof english> = {
  'studio.repair.clean_link': 'Les retirer du lien',
  'studio.repair.take_out': 'Retirer',
  'studio.repair.as_meant': 'Corriger la faute',
  'studio.repair.in_its_place': 'Remettre à sa place',
  'studio.repair.own_zone': 'Celles de cet ordinateur',
  'studio.repair.nearest_share': 'Prendre la plus proche',
  'studio.repair.as_read': 'Les écrire comme le veut le format',
  'studio.repair.text_out': 'Retirer le texte',
  'studio.repair.new_id': 'En faire une suggestion à part',
  'studio.repair.delete': 'Supprimer',
  'studio.repair.put_back': 'La remettre comme retirée',
  'studio.repair.all': ({ n }) => count(n, { one: 'Réparer', other: 'Réparer les #' }),

  'studio.advice.title': 'Ce qui aiderait le plus',
  'studio.advice.looking': ({ n }) =>
    count(n, { one: 'Relecture de # suggestion…', other: 'Relecture de # suggestions…' }),
  'studio.advice.looked': ({ n }) => count(n, { one: '# suggestion relue.', other: '# suggestions relues.' }),
  'studio.advice.held': ({ n }) =>
    count(n, {
      one: '# autre est gardée hors du flux et n’a pas été relue.',
      other: '# autres sont gardées hors du flux et n’ont pas été relues.',
    }),
  'studio.advice.level.error': 'Avant tout',
  'studio.advice.level.warning': 'À reprendre',
  'studio.advice.level.advice': 'À considérer',
  'studio.advice.at': ({ title, field }) => `${title} : ${field}`,
  'studio.advice.show': 'Montrer',
  'studio.advice.show_first': 'Montrer le premier endroit',
  'studio.advice.where': ({ n }) => count(n, { one: 'Où cela se trouve', other: 'Les # endroits' }),
  'studio.advice.more': ({ n }) =>
    count(n, {
      one: '# autre s’affichera quand certains de ceux-ci seront faits.',
      other: '# autres s’afficheront quand certains de ceux-ci seront faits.',
    }),
  'studio.advice.often': 'Trouvé plusieurs fois',
  'studio.advice.rest': 'Le reste, par suggestion',
  'studio.advice.none': 'Il n’y a rien à reprendre.',
  'studio.advice.none_hint':
    'Chaque suggestion dit pourquoi elle mérite qu’on y passe du temps et pose une question à laquelle seul un salarié peut répondre. Les salariés l’auront une fois le flux enregistré et mis à son adresse.',
  'studio.advice.none_next': 'Aller à Publication',
};
