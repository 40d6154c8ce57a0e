import type { preview as english } from '../en/preview.ts';
import type { In } from '../types.ts';

export const preview: In<typeof english> = {
  'preview.title': 'Aperçu',
  'preview.open': 'Voir l’aperçu',
  'preview.network': 'Réseau',
  'preview.you': 'Vous',
  'preview.now': 'À l’instant',
  'preview.more': 'Voir plus',
  'preview.less': 'Réduire',
  'preview.folds': ({ network }) =>
    `${network} replie une publication après trois lignes environ : vos premiers mots décident si on lit la suite.`,
  'preview.whole': 'Tout est visible d’un coup.',
  'preview.card': 'Le réseau prend l’image et le titre du lien sur la page elle-même.',
  'preview.roughly':
    'Rien n’a été envoyé : ceci est dessiné sur votre ordinateur, et la page du réseau peut différer.',
};
