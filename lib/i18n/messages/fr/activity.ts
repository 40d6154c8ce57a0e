import type { activity as english } from '../en/activity.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const activity: In<typeof english> = {
  'activity.title': 'Mon activité',
  'activity.lead':
    'Les textes avec lesquels vous avez ouvert un réseau, pour vous et personne d’autre. Cette liste ne quitte pas ce navigateur, sauf si vous l’exportez vous-même.',
  'activity.shares': 'Partages',
  'activity.posted': 'Publiés',
  'activity.own': 'Vos propres mots, en moyenne',
  'activity.promotional': 'Ouvertement promotionnels',
  'activity.empty': 'Rien pour l’instant, et c’est très bien ainsi.',
  'activity.empty_hint':
    'Quand vous ouvrez un réseau avec un texte à vous, c’est noté ici : le jour, le réseau et vos mots.',
  'activity.empty_next': 'Voir les suggestions',
  'activity.damaged': ({ n }) =>
    count(n, {
      one: '# partage est abîmé : il n’est ni affiché ni compté.',
      other: '# partages sont abîmés : ils ne sont ni affichés ni comptés.',
    }),
  'activity.damaged_text':
    'Rien n’a été effacé ; les autres partages sont entiers. Voici ce qu’il en reste, tel quel : copiez ce qu’il vous faut.',
  'activity.export_csv': 'Partages en CSV',
  'activity.export_json': 'Partages et brouillons en JSON',
  'activity.erase': 'Effacer mon activité',
  'activity.erase_title': 'Effacer votre activité ?',
  'activity.erase_text': ({ shares, drafts }) =>
    `${count(shares, { one: '# partage', other: '# partages' })} et ${count(drafts, { one: '# brouillon', other: '# brouillons' })} disparaîtront pour de bon, avec ce que vous avez lu ou écarté et ce que vous aviez noté pour la communication. Vos flux, vos réglages et le relevé des requêtes restent. Ce que vous avez publié reste sur son réseau, et l’historique du navigateur garde les pages que vous avez ouvertes.`,
  'activity.erase_first': 'Les emporter d’abord',
  'activity.erase_confirm': 'Effacer pour de bon',
  'activity.erased': 'Effacé. Own Words n’a plus rien de votre activité.',
  'activity.deleted': 'Partage supprimé.',
  'activity.delete': 'Supprimer ce partage',
  'activity.state': 'Ce que vous en avez fait',
  'activity.state.handed_off': 'Sans réponse',
  'activity.state.posted': 'Publié',
  'activity.state.scheduled': 'Programmé',
  'activity.state.not_this_time': 'Pas cette fois',
  'activity.open_post': 'Ouvrir la publication',
  'activity.show_text': 'Voir le texte',
};
