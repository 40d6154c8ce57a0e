import type { publishing as english } from '../en/publishing.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const publishing: In<typeof english> = {
  'publishing.title': 'Publier',
  'publishing.here': 'Je publie des suggestions',
  'publishing.hint':
    'Pour qui écrit les suggestions d’une entreprise. Cela ajoute Studio, une page pour faire un flux sans aide technique. Ce que vous y faites reste dans ce navigateur tant que vous ne l’enregistrez pas ailleurs.',
  'publishing.open': 'Ouvrir Studio',
  'publishing.welcome': 'Je publie des suggestions pour mon entreprise : ouvrir Studio',
  'publishing.ask': ({ n }) =>
    count(n, { one: 'Supprimer Studio avec son flux ?', other: 'Supprimer Studio avec ses # flux ?' }),
  'publishing.gone':
    'Ce que vous avez fait dans Studio sera perdu. Ce qui est publié reste où il est. Enregistrez d’abord le fichier de Studio si vous pouvez en avoir besoin.',
  'publishing.delete': 'Supprimer Studio',
};
