import { formatsOf } from '../../../../i18n/formats.ts';
import type { OutsideId } from '../../outside/index.ts';
import type { LintMessages } from '../types.ts';
import { kibibytes, mebibytes } from '../units.ts';

const { number } = formatsOf('fr');

export const outside: Pick<LintMessages['rules'], OutsideId> = {
  'link-broken': {
    reason: ({ link, status }) =>
      status
        ? `${link} ne mène nulle part : le site répond ${status}.`
        : `${link} ne mène nulle part : rien n’y répond.`,
    repair: 'Mettez l’adresse actuelle de la page, ou retirez le lien.',
  },
  'link-unsure': {
    reason: ({ link, status, isUntrusted }) => {
      if (isUntrusted)
        return `On ne sait pas si ${link} mène quelque part : cet ordinateur ne fait pas confiance au certificat du site.`;
      return status
        ? `On ne sait pas si ${link} mène quelque part : le site répond ${status} à un programme.`
        : `On ne sait pas si ${link} mène quelque part : le site a mis trop longtemps à répondre.`;
    },
    repair: 'Ouvrez-le vous-même, sans être connecté nulle part.',
  },
  'link-elsewhere': {
    reason: ({ link, host }) => `${link} renvoie vers un autre hôte, ${host}.`,
    repair: 'Si c’est là que les lecteurs doivent arriver, mettez cette adresse-là.',
  },
  'image-missing': {
    reason: ({ address }) => `Il n’y a pas d’image à l’adresse ${address} : la suggestion s’affiche sans.`,
    repair: 'Déposez-y le fichier, ou corrigez l’adresse.',
  },
  'image-type': {
    reason: 'Le fichier n’est pas une image PNG, JPEG ou WebP : la suggestion s’affiche sans.',
    repair: 'Enregistrez l’image en PNG, JPEG ou WebP.',
  },
  'image-heavy': {
    reason: ({ bytes }) =>
      `L’image pèse ${number(kibibytes(bytes))} Kio ; au-delà de 512 Kio, elle n’est pas lue.`,
    repair: 'Réduisez-la : 1 200 pixels de large suffisent amplement.',
  },
  'image-large': {
    reason: ({ side }) =>
      `L’image a ${number(side)} pixels de large ou de haut ; au-delà de 4 096 elle n’est pas affichée.`,
    repair: 'Réduisez-la : 1 200 pixels de large suffisent amplement.',
  },
  'images-heavy': {
    reason: ({ bytes }) =>
      `Les images du flux pèsent ${number(mebibytes(bytes))} Mio ensemble ; au-delà de 8 Mio, les suivantes ne sont plus lues.`,
    repair: 'Réduisez les images, ou mettez-en moins.',
  },
};
