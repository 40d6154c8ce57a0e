import type { app as english } from '../en/app.ts';
import type { In } from '../types.ts';

export const app: In<typeof english> = {
  'app.name': 'Own Words',
  'app.activity': 'Mon activité',
  'app.settings': 'Réglages',
  'app.back': 'Retour',
  'app.undo': 'Annuler',
  'app.close': 'Fermer',
  'app.cancel': 'Annuler',
  'app.broken.title': 'Cette fenêtre n’a pas pu ouvrir vos données.',
  'app.broken.kept': 'Rien n’est effacé : vos brouillons et votre activité sont toujours dans ce navigateur.',
  'app.broken.next':
    'Fermez les autres onglets d’Own Words et réessayez. Si cela ne suffit pas, redémarrez le navigateur.',
  'app.failed.title': 'Cela n’a pas fonctionné.',
  'app.failed.kept':
    'Le navigateur n’a pas répondu, ou a refusé de l’enregistrer. Ce qui était gardé est intact. Réessayez, ou redémarrez le navigateur.',
  'app.retry': 'Réessayer',
};
