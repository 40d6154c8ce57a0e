import type { keys as english } from '../en/keys.ts';
import type { In } from '../types.ts';

export const keys: In<typeof english> = {
  'keys.title': 'Clavier',
  'keys.popup': 'Ouvrir Own Words',
  'keys.search': 'Chercher dans la liste',
  'keys.move': 'D’une suggestion à l’autre',
  'keys.hand_off': 'Ouvrir le dernier réseau utilisé avec votre texte',
  'keys.none': 'Aucun raccourci',
  'keys.change': 'Changer le raccourci d’ouverture',
};
