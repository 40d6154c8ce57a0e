import { pluralsOf } from '../../../../lib/i18n/plural.ts';
import type { CheckTexts } from './index.ts';
import { refusals } from './refusals-fr.ts';

const plural = pluralsOf('fr', ' ');

export const fr: CheckTexts = {
  usage: `Contrôle un flux, et dit de chaque constat sur quoi il porte, pourquoi, et comment y remédier.

  npm run feed:check -- <fichier ou adresse> [options]

  --base <adresse>          où le fichier est ou sera publié : liens et images partent de là
  --previous <flux>         le fichier ou l’adresse que celui-ci remplace
  --confidential <fichier>  les expressions qui ne doivent pas être publiques, une par ligne
  --links                   essaie chaque lien une fois, 200 au plus : les sites visés sont interrogés
  --strict                  un avertissement empêche aussi de publier
  --json                    pour les programmes ; avec npm run --silent, rien d’autre ne sort
  --lang en|fr              la langue du rapport, sinon celle de l’ordinateur
  --help                    ceci

Code de sortie : 0 le flux peut être publié, 1 il ne le peut pas, 2 il n’y avait rien à contrôler.`,
  head: (where, n) => `${where} : ${plural(n, { one: '# suggestion', other: '# suggestions' })}`,
  feed: 'Le flux',
  item: (title, id) => {
    if (!id) return title ? `« ${title} », sans identifiant` : 'Une suggestion sans identifiant';
    return title ? `« ${title} » (${id})` : `(${id})`;
  },
  counts: ({ error, warning, advice }) =>
    `${plural(error, { one: '# erreur', other: '# erreurs' })}, ${plural(warning, { one: '# avertissement', other: '# avertissements' })}, ${plural(advice, { one: '# conseil', other: '# conseils' })}.`,
  publishable: 'Le flux peut être publié.',
  notPublishable: 'Mieux vaut ne pas publier le flux ainsi.',
  unreadable: (where) => `Ceci n’a pas pu être lu : ${where}`,
  refusals,
  brokenAt: ({ line, column }) =>
    `Ce n’est plus du JSON à partir de la ligne ${line}, colonne ${column}, ou juste avant.`,
  notCompared: (where) => `Rien n’a été comparé avec ${where}.`,
  imagesLeft: (n) =>
    plural(n, {
      one: '# image n’a pas été regardée : elle n’est pas à côté du fichier, ou n’est pas arrivée. --base dit où le flux est publié.',
      other:
        '# images n’ont pas été regardées : elles ne sont pas à côté du fichier, ou ne sont pas arrivées. --base dit où le flux est publié.',
    }),
  linksLeft: (n) => plural(n, { one: '# lien n’a pas été essayé.', other: '# liens n’ont pas été essayés.' }),
};
