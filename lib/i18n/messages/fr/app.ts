import type { app as english } from '../en/app.ts';
import type { In } from '../types.ts';

export const app: In<typeof english> = {
  'app.name': 'Own Words',
  'app.pages': 'Pages',
  'app.suggestions': 'Suggestions',
  'app.activity': 'Mon activité',
  'app.settings': 'Réglages',
  'app.back': 'Retour',
  'app.studio': 'Studio',
  'app.undo': 'Annuler',
  'app.close': 'Fermer',
  'app.cancel': 'Annuler',
  'app.broken.kept':
    'Rien n’est effacé : ce que vous avez écrit et votre activité sont toujours dans ce navigateur.',
  'app.broken.blocked.title': 'Une autre fenêtre d’Own Words bloque celle-ci.',
  'app.broken.blocked.next':
    'Elle utilise encore une version plus ancienne. Fermez les autres onglets et fenêtres d’Own Words : celle-ci continuera d’elle-même.',
  'app.broken.newer.title': 'Vos données ont été écrites par une version plus récente d’Own Words.',
  'app.broken.newer.next':
    'Cette version n’y touche pas. Mettez Own Words à jour sur la page des extensions du navigateur, ou redémarrez le navigateur, puis réessayez.',
  'app.broken.full.title': 'Cet ordinateur n’a plus de place pour vos données.',
  'app.broken.full.next': 'Faites de la place sur le disque, puis réessayez.',
  'app.broken.other.title': 'Cette fenêtre n’a pas pu ouvrir vos données.',
  'app.broken.other.next':
    'Fermez les autres onglets d’Own Words et réessayez. Si cela ne suffit pas, redémarrez le navigateur.',
  'app.failed.title': 'Cela n’a pas fonctionné.',
  'app.failed.full':
    'Cet ordinateur a refusé de l’enregistrer : il n’a plus de place. Ce qui était gardé est intact. Faites de la place sur le disque, puis réessayez.',
  'app.failed.newer':
    'Une version plus récente d’Own Words a pris le relais. Ce qui était gardé est intact. Copiez ce qu’il vous faut encore dans cette fenêtre, fermez-la et rouvrez-la.',
  'app.failed.other':
    'Le navigateur n’a pas répondu, ou a refusé de l’enregistrer. Ce qui était gardé est intact. Réessayez, ou redémarrez le navigateur.',
  'app.loading': 'Un instant…',
  'app.retry': 'Réessayer',
};
