import type { erase as english } from '../en/erase.ts';
import type { In } from '../types.ts';
import { count } from './count.ts';

export const erase: In<typeof english> = {
  'everything.title': 'Tout effacer',
  'everything.lead':
    'Retire de ce navigateur tout ce qu’Own Words y garde, et quitte tous les flux. À la fin d’un emploi, par exemple, ou avant de rendre un ordinateur.',
  'everything.erase': 'Tout effacer…',
  'everything.elsewhere': 'Tout effacer, les flux aussi : à la fin des Réglages',
  'everything.ask': 'Tout effacer ?',
  'everything.goes': 'Ceci disparaîtra pour de bon :',
  'everything.feeds': ({ n }) =>
    count(n, {
      one: '# flux, avec ses suggestions et l’autorisation de joindre son hôte',
      other: '# flux, avec leurs suggestions et les autorisations de joindre leurs hôtes',
    }),
  'everything.drafts': ({ n }) => count(n, { one: '# brouillon', other: '# brouillons' }),
  'everything.shares': ({ n }) => count(n, { one: '# partage', other: '# partages' }),
  'everything.studio': ({ n }) =>
    count(n, {
      one: 'Supprimer aussi Studio, avec le flux que j’y prépare (#)',
      other: 'Supprimer aussi Studio, avec les flux que j’y prépare (#)',
    }),
  'everything.others':
    'ce que vous avez lu ou écarté, ce que vous avez noté pour la communication, vos réglages et le relevé des requêtes',
  'everything.stays':
    'Ce que vous avez publié reste sur son réseau, et les fichiers exportés là où ils sont. L’historique du navigateur garde les pages que vous avez ouvertes et, dans leur adresse, un texte parti « Déjà rempli » ; le presse-papiers garde ce qui a été copié en dernier.',
  'everything.seen':
    'La personne qui tient le journal du serveur d’un flux y verra que cet ordinateur ne le lit plus, et rien d’autre.',
  'everything.company':
    'Ce que votre entreprise a réglé le reste : son flux revient au prochain démarrage du navigateur, ou est proposé de nouveau. Rien de ce que vous avez fait ne revient.',
  'everything.pinned': ({ host }) =>
    `Cette version d’Own Words est faite pour le flux de votre entreprise : l’autorisation pour ${host} en fait partie, et reste.`,
  'everything.closes': 'Les autres pages d’Own Words se fermeront.',
  'everything.confirm': 'Tout effacer pour de bon',
  'everything.erasing': 'Effacement en cours…',
  'everything.gone_title': 'Tout a disparu',
  'everything.gone':
    'Own Words a vérifié : rien de ce qu’il gardait ne reste dans ce navigateur, ni flux, ni autorisation de joindre un hôte, ni horaire.',
  'everything.studio_stays':
    'Studio, avec les flux que vous y préparez, est toujours là : c’est ce que vous avez choisi.',
  'everything.beyond':
    'Hors de sa portée : l’historique du navigateur, les onglets encore ouverts et le presse-papiers. Un texte parti « Déjà rempli » y figure dans l’adresse de la page du réseau. Effacez-les dans le navigateur si quelqu’un d’autre doit s’en servir.',
  'everything.shell':
    'Il ne reste qu’une base de données vide, car quelque chose la tient encore ouverte : chacune de ses tables a été vue vide. Après un redémarrage du navigateur, effacez tout une nouvelle fois et elle disparaîtra aussi.',
  'everything.remove':
    'Vous pouvez fermer cette page. Pour retirer Own Words lui-même, passez par la page des extensions du navigateur. Tant qu’il est là sans flux, il ne demande rien à personne.',
  'everything.start_again': 'Recommencer',
  'everything.gone_elsewhere':
    'Tout ce qu’Own Words gardait dans ce navigateur a été effacé ailleurs. Rien de ce que vous feriez dans cette page ne serait gardé : fermez-la, ou recommencez.',
  'everything.unfinished': 'Tout n’a pas disparu',
  'everything.left': 'Il reste :',
  'everything.left.pages':
    'une autre page d’Own Words, encore ouverte, qui pourrait enregistrer de nouveau quelque chose',
  'everything.left.background': 'l’arrière-plan d’Own Words, qui n’a pas dit s’être arrêté',
  'everything.left.hosts': 'l’autorisation de joindre un hôte',
  'everything.left.alarms': 'l’horaire des flux',
  'everything.left.storage': 'ce que le navigateur garde en mémoire pour Own Words',
  'everything.left.web': 'ce qu’une page gardait à côté de la base de données',
  'everything.left.database':
    'tout ou partie de la base de données : brouillons, partages, flux et réglages y sont peut-être',
  'everything.again_hint':
    'Le reste a disparu. Fermez les autres fenêtres d’Own Words et réessayez ; si cela ne suffit pas, redémarrez le navigateur et effacez tout une nouvelle fois.',

  'move.open': 'Changer son adresse',
  'move.title': ({ title }) => `« ${title} » a déménagé ?`,
  'move.text':
    'La nouvelle adresse est d’abord lue. Seulement si cela réussit, vos brouillons, votre activité et ce que vous avez lu ou écarté suivent, et l’ancienne adresse n’est plus interrogée.',
  'move.address': 'Nouvelle adresse',
  'move.now_at': ({ url }) => `Actuellement ${url}`,
  'move.nothing_changed': 'Rien n’a changé, et aucune nouvelle autorisation n’est restée.',
  'move.refused': 'Vous avez dit non : rien n’a été demandé au serveur, rien n’a changé.',
  'move.done': 'Le flux a sa nouvelle adresse.',
  'feed.error.left': 'Ce flux a été retiré ou déplacé entre-temps dans une autre fenêtre.',
  'feed.error.known': 'Cette adresse est déjà parmi vos flux.',
};
