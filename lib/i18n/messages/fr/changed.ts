import type { changed as english } from '../en/changed.ts';
import type { In } from '../types.ts';

export const changed: In<typeof english> = {
  'changed.posted': ({ title, network, date }) => `Vous avez partagé « ${title} » sur ${network} le ${date}.`,
  'changed.scheduled': ({ title, network, date }) =>
    `Vous avez programmé « ${title} » sur ${network} le ${date}.`,
  'changed.handed_off': ({ title, network, date }) =>
    `Le ${date}, vous avez ouvert ${network} avec votre texte sur « ${title} ».`,
  'changed.corrected': 'Depuis, l’entreprise a corrigé cette suggestion.',
  'changed.withdrawn': 'Depuis, l’entreprise a retiré cette suggestion.',
  'changed.yours':
    'Votre publication est à vous : laissez-la, modifiez-la ou supprimez-la, comme vous l’entendez. Own Words n’en dira rien à personne.',
  'changed.how': ({ network }) => `La modifier ou la supprimer sur ${network}`,
  'changed.own_posts': ({ network }) => `Ouvrir mes publications sur ${network}`,
  'changed.known': 'C’est noté',
  'changed.noted': 'Vous retrouverez cela dans Mon activité.',

  'network.linkedin.edit':
    'Pour la modifier, ouvrez le menu « … » de votre publication et choisissez « Modifier le post ».',
  'network.linkedin.remove':
    'Pour la supprimer, ouvrez le menu « … » de votre publication et choisissez « Supprimer le post ».',
  'network.x.edit':
    'X ne laisse modifier que ses abonnés payants, dans le menu « … » de la publication, et seulement un certain temps. Sinon, supprimez-la et publiez de nouveau si vous le souhaitez.',
  'network.x.remove':
    'Pour la supprimer, ouvrez le menu « … » de votre publication et choisissez « Supprimer ».',

  'newer.there': ({ title }) => `Il y a une suggestion plus récente à ce sujet : ${title}`,
  'newer.comes_along': 'Votre texte vous y suit, et reste ici aussi.',
  'newer.begun': 'Vous y avez déjà commencé un brouillon ; celui-ci reste ici.',
  'newer.go': 'Continuer avec la plus récente',
};
