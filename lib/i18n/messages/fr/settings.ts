import type { settings as english } from '../en/settings.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const settings: In<typeof english> = {
  'settings.title': 'Réglages',
  'settings.feeds': 'Flux',
  'settings.no_feeds': 'Aucun flux pour l’instant.',
  'settings.add_feed': 'Ajouter un flux',
  'settings.good_at': ({ date }) => `Lu le ${date}`,
  'settings.failed_at': ({ date }) => `Dernier essai le ${date}`,
  'settings.in_extension': 'Fourni avec l’extension : rien n’est demandé à un serveur.',
  'settings.problems': ({ n }) =>
    count(n, { one: '# remarque sur ce flux', other: '# remarques sur ce flux' }),
  'settings.read': 'Le flux a été lu.',
  'settings.removed': 'Le flux a été retiré.',
  'settings.refresh': 'Lire maintenant',
  'settings.refresh_reveals':
    'Lire à la demande indique au serveur du flux que quelqu’un est devant cet ordinateur en ce moment.',
  'settings.allow': ({ host }) => `Autoriser de nouveau ${host}`,
  'settings.remove': 'Retirer',
  'settings.remove_title': ({ title }) => `Retirer « ${title} » ?`,
  'settings.remove_text':
    'Ses suggestions quittent votre liste et son serveur n’est plus interrogé, ce qu’il peut remarquer. Vos brouillons et votre activité restent.',
  'settings.fingerprint': 'Empreinte',
  'settings.fingerprint_hint':
    'Elle est identique pour tous ceux qui ont le même fichier et les mêmes images : comparez-la en entier entre collègues.',
  'settings.way': 'Comment voyage votre texte',
  'settings.way_unset': 'Me demander la prochaine fois',
  'settings.networks': 'Réseaux proposés',
  'settings.phrases': 'Mots à me signaler',
  'settings.phrases_hint':
    'Un par ligne : le nom d’un client, un projet, tout ce que vous ne voudriez pas publier par mégarde. Own Words les signale pendant que vous écrivez ; il n’empêche rien. La liste reste dans ce navigateur.',
  'settings.language': 'Langue',
  'settings.language_auto': 'Celle du navigateur',
  'settings.version': ({ version }) => `Own Words ${version}`,
};
